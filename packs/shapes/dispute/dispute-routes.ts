import type { CompetenceRule } from '@zhiheng/law'
import { all, any, every, includes, is, not } from '@zhiheng/law/language'
import { type Basis, national } from './dispute-options.ts'

/** Who coordinates which dispute: the visible differences between the places. The first rule that fits decides. */
export interface DisputeRoutes {
  /** organs that are led from above are not coordinated here */
  readonly vertical: Basis
  /** a dispute between a township and a department does not come here at all: where it goes instead */
  readonly townsElsewhere?: { readonly basis: Basis; readonly refusal: string }
  /** the guidance office: for items of comprehensive enforcement, and for townships against departments of the county */
  readonly guidance?: { readonly items: Basis; readonly towns: Basis }
  /** organs of one government */
  readonly own: Basis
  /** organs of a zone, whose committee is no government */
  readonly zone?: Basis
  /** organs of several governments */
  readonly common: { readonly basis: Basis; readonly interpretation?: string }
}

const comprehensive = any(is('input.comprehensive', true), is('facts.comprehensive', true))
/** A township disputes with a department, not with another township. */
const townAndDepartment = all(
  includes('parties.disputants', 'township', 'kind'),
  not(every('parties.disputants', 'kind', 'township')),
)

export function disputeRoutes(routes: DisputeRoutes): CompetenceRule[] {
  const { vertical, townsElsewhere, guidance, own, zone, common } = routes
  const dispute = { procedures: ['dispute'], of: 'disputants' }
  const interpretation = common.interpretation === undefined ? {} : { interpretation: common.interpretation }
  return [
    {
      id: 'disputeVertical',
      name: '争议涉及实行垂直领导的机关',
      ...dispute,
      basis: [...vertical],
      when: { leadership: 'vertical' },
      refusal: '争议一方实行垂直领导，应依照法律、法规和有关规定与其上一级主管部门协商，或者报共同上级',
    },
    ...(townsElsewhere === undefined
      ? []
      : [
          {
            id: 'disputeTown',
            name: '乡镇（街道）与区职能部门的管辖争议',
            ...dispute,
            basis: [...townsElsewhere.basis],
            when: { matter: townAndDepartment },
            refusal: townsElsewhere.refusal,
          },
        ]),
    ...(guidance === undefined
      ? []
      : [
          {
            id: 'disputeTownGuidance',
            name: '乡镇（街道）与县级行政执法机关的职责争议',
            ...dispute,
            basis: [...guidance.towns],
            interpretation: '地方性法规专门规定由县级综合行政执法指导机构协调处理，效力高于政府规章',
            when: { sameGovernment: true, matter: townAndDepartment },
            to: { organ: 'guidance-office' as const, of: 'own-government' as const },
          },
          {
            id: 'disputeGuidance',
            name: '同一政府所属机关涉及综合行政执法的争议',
            ...dispute,
            basis: [...guidance.items],
            when: { sameGovernment: true, matter: comprehensive },
            to: { organ: 'guidance-office' as const, of: 'own-government' as const },
          },
          {
            id: 'disputeGuidanceCommon',
            name: '跨层级、跨区域而涉及综合行政执法的争议',
            ...dispute,
            basis: [...guidance.items, ...common.basis],
            ...interpretation,
            when: { matter: comprehensive },
            to: { organ: 'guidance-office' as const, of: 'common-government' as const },
          },
        ]),
    ...(zone === undefined
      ? []
      : [
          {
            id: 'disputeZone',
            name: '同一功能区管理委员会所属机关之间的争议',
            ...dispute,
            basis: [...zone],
            interpretation: '管理委员会不是一级人民政府，没有司法行政部门，由设立它的市人民政府的司法行政部门协调',
            when: { governedBy: 'zone-committee' as const, sameGovernment: true },
            to: { organ: 'oversight-body' as const, of: 'territory-government' as const },
          },
        ]),
    {
      id: 'disputeOwn',
      name: '同一政府所属机关之间的争议',
      ...dispute,
      basis: [...own, national(13)],
      when: { sameGovernment: true },
      to: { organ: 'oversight-body', of: 'own-government' },
    },
    {
      id: 'disputeCommon',
      name: '跨层级、跨区域的争议',
      ...dispute,
      basis: [...common.basis],
      ...interpretation,
      when: {},
      to: { organ: 'oversight-body', of: 'common-government' },
    },
  ]
}

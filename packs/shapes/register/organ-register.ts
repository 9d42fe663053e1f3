import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'

const { all, any, choice, date, filled, found, is, longText, matches, must, not, optional, organ, step, text } = write

/** Kinds of organ that enforce by themselves and so keep a legal unit. */
const ENFORCING = ['agency', 'authorised-organisation', 'dispatched-organ'] as const

/** What differs between the registers of two places: which articles ask for what. */
export interface OrganRegisterOptions {
  readonly basis: readonly Citation[]
  /** one oversight body per government, the justice bureau */
  readonly oversightBody: readonly Citation[]
  /** authorised organisations and dispatched organs */
  readonly particular: readonly Citation[]
  /** vertical and dual leadership */
  readonly leadership: readonly Citation[]
  /** the legal unit and its liaison, where the text asks for them */
  readonly legalUnit?: readonly Citation[]
  /** every organ is entered with the one it stands under */
  readonly superior?: readonly Citation[]
}

/**
 * The register of organs: what the platform knows of an organ is what was entered here, by an administrator of an
 * oversight body or, at the first import of a whole place, by the system.
 */
export function organRegisterOf(options: OrganRegisterOptions): PackPart {
  const basis = [...options.basis]
  const { legalUnit, superior } = options
  const unit = (label: string, refusal: string, code: string) =>
    optional(
      text(
        label,
        legalUnit === undefined
          ? {}
          : {
              requiredWhen: all(is('input.kind', ...ENFORCING), filled('actor.organ.id')),
              refusal,
              code,
              basis: [...legalUnit],
            },
      ),
    )
  return {
    procedures: {
      organRegister: {
        name: '机构登记',
        kind: 'register',
        projects: 'organ',
        basis,
        title: '机构登记：{facts.name}',
        parties: {
          registrar: {
            name: '行政执法监督机构',
            kinds: ['oversight-body'],
            from: 'actor',
            optional: true,
            refusal: '机构登记由行政执法监督机构办理',
            basis: [...options.oversightBody],
          },
        },
        states: { active: { name: '在册' }, withdrawn: { name: '已注销', final: true } },
        steps: {
          enter: step('登记机构', {
            by: ['registrar', 'clock'],
            post: ['system-administrator'],
            from: 'start',
            to: 'active',
            duty: 'shall',
            basis,
            summary: '每级政府一个监督机构；行政机关登记法制机构和联络员；授权组织、派出机构登记其由来',
            input: {
              organ: text('机构标识', { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{1,63}$' }),
              name: text('全称', { max: 60 }),
              kind: choice('机构类型', 'organKinds'),
              level: choice('层级', 'organLevels'),
              territory: text('行政区划代码', { pattern: '^[0-9A-Z]{6,12}$' }),
              superior: optional(organ('所属人民政府或者主管机关')),
              establishedBy: optional(
                organ('设立机关', {
                  requiredWhen: is('input.kind', 'dispatched-organ', 'delegate'),
                  refusal: '派出机构、受委托组织应当登记其设立（委托）机关',
                  code: 'establisher-missing',
                  basis: [...options.particular],
                }),
              ),
              leadership: optional(choice('领导体制', 'leaderships')),
              shortName: optional(text('机关代字', { max: 8 })),
              legalUnit: unit(
                '承担内部协调监督的法制机构',
                '没有登记承担内部协调监督的法制机构，不能启用',
                'legal-unit-missing',
              ),
              liaison: unit('法制机构联络员', '没有登记法制机构联络员，不能启用', 'liaison-missing'),
              authorisingClause: optional(
                text('授权的法律、法规条款', {
                  requiredWhen: is('input.kind', 'authorised-organisation'),
                  refusal: '法律、法规授权组织应当登记授权条款',
                  code: 'authorising-clause-missing',
                  basis: [...options.particular],
                }),
              ),
              from: optional(date('启用日期')),
            },
            requires: [
              must(not(found('sameOrgan')), '机构标识已经登记', { code: 'organ-exists' }),
              must(
                not(all(is('input.kind', 'oversight-body'), found('sameSeat'))),
                '同一人民政府只有一个行政执法监督机构，已经登记，不能再登记',
                { code: 'oversight-body-exists', basis: [...options.oversightBody] },
              ),
              must(
                any(not(is('input.kind', 'oversight-body')), matches('input.name', '司法(局|厅|部)$')),
                '行政执法监督机构只能是司法行政部门',
                { code: 'not-justice-department', basis: [...options.oversightBody] },
              ),
              must(
                any(not(is('input.kind', 'oversight-body')), filled('input.superior')),
                '请指明监督机构所属的人民政府',
                { code: 'superior-missing', basis: [...options.oversightBody] },
              ),
              ...(superior === undefined
                ? []
                : [
                    must(
                      any(is('input.kind', 'oversight-body'), filled('input.superior'), not(filled('actor.organ.id'))),
                      '没有登记所属人民政府或者主管机关，不能登记',
                      { code: 'superior-missing', basis: [...superior] },
                    ),
                  ]),
            ],
          }),
          change: step('变更登记', {
            by: 'registrar',
            post: ['system-administrator'],
            from: 'active',
            duty: 'may',
            basis,
            input: {
              name: optional(text('全称', { max: 60 })),
              superior: optional(organ('所属人民政府或者主管机关')),
              shortName: optional(text('机关代字', { max: 8 })),
              legalUnit: optional(text('承担内部协调监督的法制机构')),
              liaison: optional(text('法制机构联络员')),
            },
          }),
          withdraw: step('注销登记', {
            by: 'registrar',
            post: ['system-administrator'],
            from: 'active',
            to: 'withdrawn',
            duty: 'may',
            basis,
            input: { reason: longText('注销理由') },
          }),
        },
        lookups: {
          sameOrgan: {
            name: '同一标识的机构',
            procedure: 'organRegister',
            states: ['active'],
            where: [{ path: 'facts.organ', sign: '=', to: 'input.organ' }],
          },
          sameSeat: {
            name: '同一人民政府的监督机构',
            procedure: 'organRegister',
            states: ['active'],
            where: [
              { path: 'facts.kind', sign: '=', value: 'oversight-body' },
              { path: 'facts.superior', sign: '=', to: 'input.superior' },
            ],
          },
        },
      },
    },
    catalogues: {
      organKinds: { name: '机构类型', basis, items: namedItems(KINDS) },
      organLevels: { name: '层级', basis, items: namedItems(LEVELS) },
      leaderships: { name: '领导体制', basis: [...options.leadership], items: namedItems(LEADERSHIPS) },
    },
  }
}

const KINDS = {
  government: '人民政府',
  'oversight-body': '行政执法监督机构',
  agency: '行政机关',
  'legal-unit': '法制机构',
  'justice-station': '司法所',
  township: '乡镇人民政府、街道办事处',
  'zone-committee': '开发区管理委员会',
  'guidance-office': '综合行政执法指导机构',
  'committee-office': '议事协调机构办公室',
  delegate: '受委托组织',
  'authorised-organisation': '法律、法规授权组织',
  'dispatched-organ': '派出机构',
  'reconsideration-body': '行政复议机构',
  court: '人民法院',
  procuratorate: '人民检察院',
  'discipline-inspection': '纪检监察机关',
  police: '公安机关',
  other: '其他机关',
} as const
const LEVELS = { nation: '国家', province: '省', city: '市', county: '县（市、区）', township: '乡镇（街道）' } as const
const LEADERSHIPS = { local: '本级政府领导', vertical: '垂直管理', dual: '双重领导并且以上级部门领导为主' } as const

import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { stationLeadOf } from '../shapes/oversight/station-lead.ts'
import { delegationOf } from '../shapes/register/delegation.ts'
import { organRegisterOf } from '../shapes/register/organ-register.ts'
import { art, hebei, national } from './identity.ts'

const { compare, date, files, found, longText, must, not, organ, procedure } = write
const { step } = write

/** Each government has one oversight body, each agency a legal unit and a liaison (第四条、第二十九条). */
const register = organRegisterOf({
  basis: [art(4), art(29)],
  oversightBody: [art(4, 1), national(6, 1)],
  particular: [art(29, 2), national(2)],
  leadership: [art(29, 4), national(42, 2)],
  legalUnit: [art(4, 2), hebei(5, 2)],
})

/** 司法所协助: leads and visits go to the county bureau, which decides what becomes of them (第四条第三款). */
const leads = stationLeadOf([art(4, 3), national(6, 2)])

/** Townships entrusted to a zone stand under the zone's committee from a day to a day (第二十九条第三款). */
const townshipEntrustment = procedure({
  name: '乡镇（街道）委托管辖登记',
  kind: 'register',
  projects: 'organ',
  basis: [art(29, 3)],
  title: '委托管辖登记',
  parties: {
    registrar: {
      name: '市行政执法协调监督机构',
      kinds: ['oversight-body'],
      from: 'actor',
      refusal: '委托管辖由行政执法协调监督机构登记',
    },
  },
  states: { active: { name: '委托管辖中' }, ended: { name: '已终止', final: true } },
  steps: {
    entrust: step('登记委托管辖', {
      by: 'registrar',
      post: ['system-administrator', 'handler'],
      from: 'start',
      to: 'active',
      duty: 'shall',
      basis: [art(29, 3)],
      summary: '自委托之日起，乡镇（街道）的协调监督随管委会；同一期间不得重复委托',
      interpretation: '托管不改变隶属；监督关系随委托，须登记委托依据和起止日期，期满自行恢复',
      input: {
        organ: organ('乡镇（街道）', { kinds: ['township'] }),
        superior: organ('管委会', { kinds: ['zone-committee'], refusal: '只能委托经开区、高新区管委会管辖' }),
        from: date('委托之日'),
        until: date('委托期满之日'),
        document: files('委托管辖的依据文件', {
          min: 1,
          refusal: '没有登记委托管辖的依据，管委会不得监督所托乡镇（街道）',
          code: 'entrustment-basis-missing',
        }),
      },
      requires: [
        must(compare('input.from', '<=', 'input.until'), '委托期满之日早于委托之日', { code: 'interval-empty' }),
        must(not(found('overlapping')), '该乡镇（街道）在这一期间已经委托管辖，不得重叠', {
          code: 'entrustment-overlaps',
        }),
      ],
    }),
    end: step('提前终止委托管辖', {
      by: 'registrar',
      post: ['system-administrator', 'handler'],
      from: 'active',
      to: 'ended',
      duty: 'may',
      basis: [art(29, 3)],
      input: { reason: longText('终止的依据和理由') },
    }),
  },
  lookups: {
    overlapping: {
      name: '期间重叠的委托管辖',
      procedure: 'townshipEntrustment',
      states: ['active'],
      where: [
        { path: 'facts.organ', sign: '=', to: 'input.organ' },
        { path: 'facts.from', sign: '<=', to: 'input.until' },
        { path: 'facts.until', sign: '>=', to: 'input.from' },
      ],
    },
  },
})

/** 委托执法 (第二十九条第四款). */
const delegations = delegationOf({ basis: [art(29, 4)] })

/** Bodies and registers of the regulation: general provisions and appendix. */
export const organisation: PackPart = {
  procedures: { ...register.procedures, townshipEntrustment, ...delegations.procedures, ...leads.procedures },
  catalogues: {
    ...register.catalogues,
    upperRules: {
      name: '本办法未作规定、适用上位规定的事项',
      basis: [art(1), art(2)],
      items: {
        recusal: { name: '监督人员回避', basis: [hebei(18)], note: '自行回避、申请回避和依职权回避' },
        twoInspectors: { name: '现场监督人员和证件', basis: [hebei(19)], note: '不少于两人，出示证件，全过程记录' },
        rectificationDays: { name: '文书没有载明的整改期限', basis: [hebei(21, 1)], note: '三十日' },
        onSpot: { name: '当场纠正', basis: [national(26, 2)], note: '能够当场纠正的应当督促立即纠正' },
        objection: { name: '逾期复核申请的处理', basis: [national(30)], note: '作为异议处理' },
        discipline: { name: '职务违法犯罪线索移送', basis: [national(33, 1), hebei(28, 1)] },
      },
    },
  },
}

/** 司法所 assists and issues nothing in its own name, whatever part it takes (第四条第三款). */
export const bars = [
  {
    kinds: ['justice-station' as const],
    refusal: '司法所无发文权限：司法所协助所属司法行政部门开展工作，文书由司法行政部门或者人民政府制发',
    code: 'no-document-authority',
    basis: [art(4, 3), national(6, 2)],
  },
]

import { workingDays } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { assistanceOf } from '../shapes/dispute/assistance.ts'
import { jointActionOf } from '../shapes/dispute/joint-action.ts'
import { art, township } from './identity.ts'

const first = [art(2, { item: 6, sentence: 1 })]

/** 二（六） and 二（十五）四是: departments and townships, each of which may lead. */
const actions = jointActionOf({
  name: '联合执法行动',
  basis: [art(2, { item: 6 }), art(2, { item: 15, point: 4 })],
  kinds: ['agency', 'township', 'dispatched-organ', 'police'],
  fields: {
    basis: first,
    items: {
      food: { name: '食品药品' },
      safety: { name: '安全生产' },
      environment: { name: '环境保护' },
      other: { name: '其他' },
    },
  },
  plan: { basis: first, consult: first, answer: workingDays(3) },
  emergency: first,
  invitation: [art(2, { item: 15, point: 4 })],
})

const fifth = art(2, { item: 15, point: 5 })

/** 二（十五）五是, with the days of 河北省乡镇和街道综合行政执法条例第三十五条. */
const assistance = assistanceOf({
  basis: [fifth, township(35)],
  requester: {
    name: '乡镇（街道）',
    kinds: ['township'],
    refusal: '协助函由乡镇人民政府、街道办事处向区职能部门发出',
  },
  assistant: { name: '区职能部门', kinds: ['agency', 'dispatched-organ', 'police'] },
  kinds: {
    items: {
      technical: { name: '技术支撑（鉴定、检验、检测）' },
      material: { name: '提供资料' },
      records: { name: '查阅、复制档案' },
    },
    records: [fifth],
  },
  title: '执法协助函',
  reply: {
    basis: [township(35)],
    term: workingDays(7),
    supplement: workingDays(2),
    extension: [township(35)],
    interpretation: '方案只写“及时”“积极支持”，期限出自省条例',
  },
  refusals: {
    items: {
      outsideDuty: { name: '不在职责范围' },
      incapable: { name: '不具备技术条件' },
      statutory: { name: '法律、行政法规或者国务院决定规定不予提供' },
    },
    proved: ['incapable'],
  },
})

/** 联合执法和行政执法协助. */
export const jointEnforcementParts: readonly PackPart[] = [...actions, assistance]

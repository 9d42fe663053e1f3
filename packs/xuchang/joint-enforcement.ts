import type { PackPart } from '../assemble.ts'
import { assistanceOf } from '../shapes/dispute/assistance.ts'
import { art, henan } from './identity.ts'

/** 第十四条 for supervision, 河南省行政执法条例第十七条 between agencies; 第二十一条第一款第（六）项 names the fault. */
const assistance = assistanceOf({
  basis: [art(14), henan(17)],
  requester: {
    name: '请求协助的机关',
    kinds: ['oversight-body', 'agency', 'township', 'dispatched-organ', 'police', 'authorised-organisation'],
    refusal: '协助由行政执法监督机构或者行政执法机关请求',
  },
  assistant: { name: '被请求协助的单位' },
  kinds: {
    items: {
      supervision: { name: '协助行政执法监督' },
      technical: { name: '检验、检测、鉴定等技术协助' },
      material: { name: '提供资料' },
      other: { name: '其他协助' },
    },
  },
  title: '协助函',
  reply: { basis: [art(14), henan(17, 2)], interpretation: '原文只写“及时”，以协助函载明的日期为准' },
  refusals: {
    items: {
      outsideDuty: { name: '不在职责范围' },
      incapable: { name: '不具备技术条件' },
      statutory: { name: '法律、法规规定不得提供' },
      none: { name: '没有说明理由' },
    },
    proved: ['incapable'],
    unreasoned: 'none',
  },
  fault: [art(21, 1, 6)],
})

/** 联合执法和行政执法协助. */
export const jointEnforcementParts: readonly PackPart[] = [assistance]

import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { art, national } from './identity.ts'

const { any, choice, citations, date, files, filled, found, is, longText, must, not, optional, should, since, text } =
  write

type Fields = NonNullable<Procedure['steps'][string]['input']>
type Requirement = NonNullable<Procedure['steps'][string]['requires']>[number]

export const FROM_2026 = { force: { from: NATIONAL_FROM } }
const ofKind = (kind: string) => is('input.kind', kind)

/** What every dispute is about, with or without an application. */
const about = {
  kind: choice('争议种类', 'disputeKinds', { basis: [art(6)] }),
  nationalClass: optional(
    choice('国令争议类别', 'nationalDisputeClasses', {
      requiredWhen: since(NATIONAL_FROM),
      basis: [national(13)],
      refusal: '应标明国令争议类别：事项清单管理、案件管辖、跨领域执法、跨区域执法或者其他',
      code: 'national-class-missing',
    }),
  ),
  item: text('争议的执法事项', { hint: '与执法行为登记的事项名称一致，协调期间据此核对', basis: [art(13)] }),
  matter: longText('协调事项', { basis: [art(8, { item: 1 })] }),
  act: optional(text('争议所涉行政行为（文号）', { basis: [art(16, 1)] })),
  ticket: optional(text('12345热线工单号')),
}
export const aboutDispute: Fields = about

/** What an application must say and what belongs to its kind of dispute (arts 6 and 8). */
export const application: Fields = {
  ...about,
  differences: longText('分歧意见', { basis: [art(8, { item: 1 })] }),
  negotiationResult: longText('自行协商结果', { basis: [art(8, { item: 1 })] }),
  proposal: longText('协调建议', { basis: [art(8, { item: 1 })] }),
  conflictingProvisions: optional(
    citations('相互冲突的规定', {
      min: 2,
      requiredWhen: ofKind('norm'),
      basis: [art(6, { item: 1 })],
      refusal: '因执法依据发生争议的，至少应列明两条相互冲突的规定',
    }),
  ),
  planNumber: optional(
    text('联合执法方案编号', {
      requiredWhen: ofKind('joint'),
      basis: [art(6, { item: 3 })],
      refusal: '因联合执法发生争议的，应填写联合执法方案编号',
    }),
  ),
  requestedOn: optional(
    date('协助请求函日期', {
      notAfterAct: true,
      requiredWhen: ofKind('assistance'),
      basis: [art(6, { item: 4 })],
      refusal: '因执法协助发生争议的，应填写协助请求函日期',
    }),
  ),
  repliedOn: optional(date('协助答复日期', { notAfterAct: true })),
  transferredOn: optional(
    date('案件移送日期', {
      notAfterAct: true,
      requiredWhen: ofKind('transfer'),
      basis: [art(6, { item: 5 })],
      refusal: '因案件移送发生争议的，应填写移送日期',
    }),
  ),
  refusedOn: optional(
    date('拒绝接收日期', {
      notAfterAct: true,
      requiredWhen: ofKind('transfer'),
      basis: [art(6, { item: 5 })],
      refusal: '因案件移送发生争议的，应填写拒绝接收日期',
    }),
  ),
  otherReason: optional(
    longText('属于行政执法争议的理由', {
      requiredWhen: ofKind('other'),
      basis: [art(6, { item: 6 })],
      refusal: '选择“其他”的，应说明属于行政执法争议的理由',
    }),
  ),
  sealedApplication: optional(files('加盖印章的行政执法协调申请书', { basis: [art(8, { item: 1 })] })),
  norms: optional(citations('相关法律、法规、规章和规范性文件', { basis: [art(8, { item: 2 })] })),
  dutyProof: optional(files('法定职责证明文件', { basis: [art(8, { item: 2 })] })),
  powerListEntry: optional(text('权责清单条目', { basis: [art(6, { item: 2 })] })),
  otherMaterials: optional(files('其他材料', { basis: [art(8, { item: 3 })] })),
}

/** How the local kinds fit the national classes. */
export const classed: Requirement[] = [
  must(
    any(not(ofKind('joint')), is('input.nationalClass', 'crossField', 'crossRegion')),
    '联合执法争议应标为跨领域执法或者跨区域执法',
    {
      code: 'national-class-mismatch',
      basis: [national(13)],
      ...FROM_2026,
    },
  ),
  must(
    any(not(ofKind('duty')), is('input.nationalClass', 'list', 'jurisdiction')),
    '执法职责争议应标为执法事项清单管理或者案件管辖',
    {
      code: 'national-class-mismatch',
      basis: [national(13)],
      ...FROM_2026,
    },
  ),
  must(any(not(ofKind('other')), is('input.nationalClass', 'other')), '兜底争议应标为其他，并写明依据', {
    code: 'national-class-mismatch',
    basis: [national(13)],
    ...FROM_2026,
  }),
  should(any(not(ofKind('transfer')), is('input.nationalClass', 'jurisdiction')), '案件移送争议一般标为案件管辖', {
    code: 'national-class-unusual',
    basis: [national(13)],
    ...FROM_2026,
  }),
]

export const joinedPlan = must(
  any(not(ofKind('joint')), found('joinedPlan')),
  '没有查到争议机关参加的该编号联合执法方案',
  {
    code: 'plan-not-joined',
    basis: [art(6, { item: 3 })],
  },
)

/** Completeness of the materials (arts 8 and 9): a gap is made good, never a reason to reject. */
export const complete: Requirement[] = [
  must(filled('facts.sealedApplication'), '材料不齐备：缺加盖印章的行政执法协调申请书', {
    code: 'application-unsealed',
    basis: [art(8, { item: 1 })],
  }),
  must(filled('facts.norms'), '材料不齐备：缺相关法律、法规、规章或者规范性文件', {
    code: 'norms-missing',
    basis: [art(8, { item: 2 })],
  }),
  must(any(filled('facts.dutyProof'), filled('facts.powerListEntry')), '材料不齐备：缺法定职责证明', {
    code: 'duty-proof-missing',
    basis: [art(8, { item: 2 }), art(6, { item: 2 })],
  }),
]

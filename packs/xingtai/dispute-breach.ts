import type { Limit } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { NATIONAL_FROM } from '../shapes/national-rule.ts'
import { breachDocuments } from './documents-breach.ts'
import { art, national } from './identity.ts'

const { any, choice, citations, compare, date, expired, files, filled, is, limit } = write
const { longText, must, not, optional, organ, procedure, rows, since, step, text, yesNo } = write

type Requirement = NonNullable<Procedure['steps'][string]['requires']>[number]

const basis = [art(17)]
const FROM_2026 = { force: { from: NATIONAL_FROM } }
const item = choice('第十七条所列情形', 'coordinationBreaches', {
  basis,
  refusal: '应选择第十七条第（一）至（五）项之一',
})
const vertical = must(
  not(is('parties.agency.leadership', 'vertical', 'dual')),
  '对垂直领导的行政机关不制发监督文书，只告知其上一级主管部门',
  { code: 'vertical-agency', basis: [art(29, 4), national(42, 2)], interpretation: true, ...FROM_2026 },
)
const sameItem = must(compare('input.item', '=', 'facts.item'), '责令改正所选情形应与核实的情形一致', {
  code: 'item-mismatch',
})

/** Breaches that are a failure to act are carried by one paper, unlawful acts by the other. */
const OMISSIONS = ['notRequested', 'obstruction', 'nonExecution']
const UNLAWFUL = ['unlawfulAgreement', 'unilateralAct']
const orderInput = {
  item,
  facts: longText('事实', { prefill: '{facts.evidence}' }),
  demand: longText('改正要求'),
  correctBy: date('改正期限', { notBeforeAct: true }),
}

const correction = (document: string): Limit =>
  limit('责令改正期限', {
    kind: 'document',
    basis,
    on: 'agency',
    start: { served: document, to: 'agency' },
    until: 'input.correctBy',
    met: ['reportCorrection'],
    lapse: { text: '逾期不改正，可以提请有权机关处分', to: 'overdue' },
  })

const late = any(expired('correctionByLetter'), expired('correctionByOpinion'))
const ACTIVE = ['confirmed', 'ordered', 'overdue', 'reported', 'proposed']

const factor = (label: string) =>
  optional(
    longText(label, {
      requiredWhen: since(NATIONAL_FROM),
      basis: [national(32)],
      refusal: `处理建议应写明${label}`,
      code: 'factor-missing',
    }),
  )

const referral = (targetKinds: string[]) => ({
  targetOrgan: organ('受移送机关', { kinds: targetKinds, refusal: '应写明受移送机关' }),
  materials: rows('移送材料', { name: text('材料名称') }, { min: 1 }),
})

const proved: Requirement = must(
  any(not(is('facts.item', 'notRequested')), filled('facts.impactEvidence'), filled('input.impactEvidence')),
  '应有扰乱行政执法秩序或者造成严重不良社会影响的证据',
  { code: 'impact-unproved', basis: [art(17, { item: 1 })] },
)

/** Art 17: what follows a breach of the duties in coordination, first for the organ, then for those responsible. */
export const breachPart: PackPart = {
  procedures: {
    coordinationBreach: procedure({
      name: '协调责任线索',
      kind: 'coordination',
      basis,
      title: '{parties.agency.name}协调责任线索',
      parties: {
        body: { name: '行政执法协调监督机构', kinds: ['oversight-body'], from: 'actor' },
        agency: { name: '行政机关', from: 'input' },
        target: { name: '有权机关', from: 'input', optional: true },
      },
      states: {
        candidate: { name: '待核实' },
        confirmed: { name: '已核实' },
        ordered: { name: '责令改正' },
        overdue: { name: '逾期未改正' },
        reported: { name: '已报告改正' },
        corrected: { name: '已改正', final: true },
        proposed: { name: '已提请处分' },
        concluded: { name: '已有处理结果', final: true },
        referred: { name: '移送中' },
        transferred: { name: '已移送', final: true },
        dismissed: { name: '不予追究', final: true },
      },
      steps: {
        arise: step('产生责任线索', {
          by: 'clock',
          from: 'start',
          to: 'candidate',
          duty: 'shall',
          basis,
          input: {
            item,
            evidence: longText('证据'),
            act: optional(text('所涉执法行为')),
            clauses: optional(citations('违反的条款')),
          },
        }),
        register: step('登记责任线索', {
          by: 'body',
          from: 'start',
          to: 'candidate',
          duty: 'may',
          basis,
          input: {
            item,
            evidence: longText('事实和证据'),
            clauses: optional(
              citations('违反的条款', {
                requiredWhen: is('input.item', 'unlawfulAgreement'),
                refusal: '应指明所违反的条款',
                basis: [art(17, { item: 2 })],
              }),
            ),
            impactEvidence: optional(files('扰乱执法秩序或者造成严重影响的证据')),
            materials: optional(files('证据材料')),
          },
        }),
        confirm: step('核实成立', {
          by: 'body',
          from: 'candidate',
          to: 'confirmed',
          duty: 'shall',
          basis,
          input: {
            opinion: longText('核实意见'),
            impactEvidence: optional(files('扰乱执法秩序或者造成严重影响的证据')),
          },
          requires: [proved],
        }),
        dismiss: step('不予追究', {
          by: 'body',
          from: 'candidate',
          to: 'dismissed',
          duty: 'may',
          basis,
          input: { opinion: longText('理由') },
        }),
        orderByLetter: step('责令改正（未履行职责）', {
          by: 'body',
          from: 'confirmed',
          to: 'ordered',
          duty: 'may',
          basis: [art(17), national(26, 1), national(27)],
          input: orderInput,
          requires: [
            sameItem,
            must(is('input.item', ...OMISSIONS), '所选情形属于违法作出行为，应以另一种文书责令改正', {
              code: 'other-paper',
            }),
            vertical,
          ],
          issues: 'correctionLetter',
        }),
        orderByOpinion: step('责令改正（违法行为）', {
          by: 'body',
          from: 'confirmed',
          to: 'ordered',
          duty: 'may',
          basis: [art(17), national(26, 1), national(28)],
          input: orderInput,
          requires: [
            sameItem,
            must(is('input.item', ...UNLAWFUL), '所选情形属于未履行职责，应以另一种文书责令改正', {
              code: 'other-paper',
            }),
            vertical,
          ],
          issues: 'correctionOpinion',
        }),
        reportCorrection: step('报告改正情况', {
          by: 'agency',
          from: ['ordered', 'overdue'],
          to: 'reported',
          duty: 'shall',
          basis,
          input: { result: longText('改正情况'), evidence: files('改正证明', { min: 1 }) },
        }),
        verify: step('核实已改正', {
          by: 'body',
          from: 'reported',
          to: 'corrected',
          duty: 'shall',
          basis,
          input: { verification: longText('核实意见') },
        }),
        reject: step('认定未改正', {
          by: 'body',
          from: 'reported',
          to: 'ordered',
          duty: 'may',
          basis,
          input: { verification: longText('核实意见') },
        }),
        proposeDiscipline: step('提请有权机关处分', {
          by: 'body',
          from: ['confirmed', 'ordered', 'overdue', 'reported'],
          to: 'proposed',
          duty: 'may',
          basis: [art(17), national(32)],
          input: {
            addressee: organ('有权机关', {
              kinds: ['government', 'zone-committee', 'discipline-inspection', 'agency', 'township'],
            }),
            persons: longText('直接负责的主管人员和其他直接责任人员', { personal: true }),
            suggestion: longText('处理建议'),
            graveReason: optional(longText('情节严重的理由')),
            causes: factor('主客观原因'),
            consequences: factor('危害后果'),
            correctionState: factor('纠正情况'),
          },
          requires: [
            must(any(late, filled('input.graveReason')), '逾期不改正或者情节严重的，方可提请处分', {
              code: 'neither-late-nor-grave',
            }),
            proved,
          ],
          joins: { target: 'input.addressee' },
          issues: 'breachProposal',
        }),
        recordOutcome: step('登记处理结果', {
          by: 'body',
          from: 'proposed',
          to: 'concluded',
          duty: 'shall',
          basis: [art(17), national(32)],
          input: {
            decidedBy: organ('作出处理的机关', {
              kinds: ['government', 'zone-committee', 'discipline-inspection', 'agency', 'township'],
            }),
            outcome: longText('处理结果'),
            decision: files('处理决定', { min: 1 }),
          },
          requires: [
            must(
              not(compare('input.decidedBy', '=', 'parties.body.id')),
              '行政执法协调监督机构只能提请处分，不能作出处分决定',
              {
                code: 'body-decides',
              },
            ),
          ],
        }),
        referToSupervision: step('移送监察机关', {
          by: 'body',
          from: ACTIVE,
          to: 'referred',
          duty: 'may',
          basis: [art(17), national(33, 1)],
          summary: '公职人员涉嫌职务违法、职务犯罪的线索',
          input: referral(['discipline-inspection']),
          joins: { target: 'input.targetOrgan' },
          issues: 'breachReferral',
        }),
        referToJudicial: step('移送司法机关', {
          by: 'body',
          from: ACTIVE,
          to: 'referred',
          duty: 'may',
          basis,
          summary: '其他涉嫌犯罪的线索',
          input: {
            notDutyOffence: yesNo('已核对不属于公职人员职务违法、职务犯罪'),
            ...referral(['police', 'agency', 'procuratorate']),
          },
          requires: [
            must(is('input.notDutyOffence', true), '公职人员职务违法、职务犯罪线索应移送监察机关', {
              code: 'duty-offence',
              basis: [national(33, 1)],
              ...FROM_2026,
            }),
          ],
          joins: { target: 'input.targetOrgan' },
          issues: 'breachReferral',
        }),
        attachReceipt: step('登记移送回执', {
          by: 'body',
          from: 'referred',
          to: 'transferred',
          duty: 'shall',
          basis,
          input: { receipt: files('移送回执', { min: 1, refusal: '没有移送回执的，责任线索不得办结' }) },
        }),
      },
      limits: {
        correctionByLetter: correction('correctionLetter'),
        correctionByOpinion: correction('correctionOpinion'),
      },
    }),
  },
  documents: breachDocuments,
}

import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { dutyRows, everyOrganHasDuty, jointDutyOf, noteResult, openDuties } from './joint-action.ts'

const { any, choice, date, done, files, is, longText, must, not, optional, procedure, relation, rows } = write
const { should, step, text } = write

/** The situations of the text in which joint enforcement may be proposed, with what each of them asks for. */
export interface JointProposalOptions {
  readonly basis: readonly Citation[]
  readonly proposer: { readonly name: string; readonly refusal: string; readonly basis: readonly Citation[] }
  readonly situations: NonNullable<PackPart['catalogues']>[string]['items']
  /** the residual situation, which the principal leader has to approve */
  readonly residual: string
}

/**
 * A proposal of joint enforcement (联合执法建议) by the body that coordinates: who initiates it, who takes part, who does what.
 * Each organ has its duties as a matter of its own.
 */
export function jointProposalOf({ basis: given, proposer, situations, residual }: JointProposalOptions): PackPart[] {
  const basis = [...given]
  return [
    {
      procedures: {
        jointProposal: procedure({
          name: '联合执法协调',
          kind: 'coordination',
          basis,
          title: '联合执法：{facts.subject}',
          numbering: { series: '联合建', of: 'proposer' },
          parties: {
            proposer: {
              name: proposer.name,
              kinds: ['oversight-body', 'guidance-office'],
              from: 'actor',
              refusal: proposer.refusal,
              basis: [...proposer.basis],
            },
            initiator: {
              name: '发起部门',
              kinds: ['agency', 'township', 'dispatched-organ', 'police'],
              from: 'input',
              refusal: '联合执法建议应当明确发起部门',
              basis,
            },
            participants: {
              name: '参与部门',
              kinds: ['agency', 'township', 'dispatched-organ', 'police'],
              from: 'input',
              many: true,
              refusal: '联合执法建议应当明确参与部门',
              basis,
            },
            organs: { name: '各部门', from: { group: ['initiator', 'participants'] }, many: true },
          },
          states: {
            drafting: { name: '草拟' },
            proposed: { name: '已提出建议' },
            closed: { name: '已办结', final: true },
            dropped: { name: '不再提出', final: true },
          },
          steps: {
            draft: step('草拟联合执法建议', {
              by: 'proposer',
              from: 'start',
              to: 'drafting',
              duty: 'may',
              basis,
              input: {
                subject: text('行动事项', { max: 60 }),
                situation: choice('提出建议的情形', 'jointSituations', {
                  refusal: '应当选择提出联合执法建议的情形之一',
                }),
                necessity: longText('认为有必要的理由'),
                duties: dutyRows,
                planDraft: optional(files('联合行动方案草案')),
                objections: optional(rows('各机关的异议', { organ: text('机关'), objection: longText('异议') })),
                source: optional(text('事件来源')),
                urgency: optional(choice('紧急程度', 'jointUrgencies')),
                assignmentNumber: optional(text('交办文号')),
                assignedOn: optional(date('交办日期', { notAfterAct: true })),
                otherReason: optional(longText('其他情形的说明')),
              },
              requires: [
                everyOrganHasDuty,
                must(relation('proposer', 'governs', 'organs'), '所涉部门不都属于本级，应由共同的上级机构提出', {
                  code: 'level-unsuitable',
                }),
              ],
            }),
            approve: step('同意提出', {
              by: 'proposer',
              post: ['principal-leader'],
              from: 'drafting',
              duty: 'may',
              basis,
              input: { approval: longText('意见') },
            }),
            drop: step('不再提出', {
              by: 'proposer',
              from: 'drafting',
              to: 'dropped',
              duty: 'may',
              basis,
              input: { dropReason: longText('理由') },
            }),
            propose: step('提出联合执法建议', {
              by: 'proposer',
              from: 'drafting',
              to: 'proposed',
              duty: 'may',
              basis,
              requires: [
                must(any(not(is('facts.situation', residual)), done('approve')), '其他情形须经主要负责人同意', {
                  code: 'not-approved',
                }),
              ],
              issues: 'jointProposalLetter',
              opens: openDuties,
            }),
            noteResult: noteResult(basis, 'proposed'),
            close: step('办结', {
              by: 'proposer',
              from: 'proposed',
              to: 'closed',
              duty: 'shall',
              basis,
              input: { outcome: longText('行动情况') },
              requires: [
                should(write.includesAll('facts.results', 'parties.organs', 'organ', 'id'), '尚有部门没有反馈结果', {
                  code: 'result-missing',
                }),
              ],
            }),
          },
        }),
      },
      documents: {
        jointProposalLetter: {
          title: '联合执法建议',
          layout: 'letter',
          issuer: 'proposer',
          recipients: ['organs'],
          numbering: { series: '联合建' },
          approval: ['reviewer'],
          takesEffect: 'on-service',
          basis,
          sections: [
            { heading: '事项', text: '{facts.subject}' },
            { heading: '情形和必要性', text: '{facts.situation}：{facts.necessity}' },
            { heading: '发起部门', text: '{parties.initiator.name}' },
            { heading: '参与部门', text: '{parties.participants}' },
            { heading: '职责分工', rows: { path: 'facts.duties', columns: { organ: '部门', duty: '职责' } } },
          ],
        },
      },
      catalogues: {
        jointSituations: { name: '可以提出联合执法建议的情形', basis, items: situations },
        jointUrgencies: {
          name: '紧急程度',
          basis,
          items: { ordinary: { name: '一般' }, serious: { name: '较大' }, major: { name: '重大' } },
        },
      },
    },
    jointDutyOf(given, 'initiator', ['closed']),
  ]
}

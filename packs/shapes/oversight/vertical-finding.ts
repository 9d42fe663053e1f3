import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { citations, date, files, is, longText, must, optional, step } = write

/**
 * Supervision of organs the government does not lead (垂直管理、双重领导并以上级为主): whether they keep law and policy, and a letter
 * to the organ above them. Nothing is ordered, revoked or taken away.
 */
export function verticalFindingOf(options: {
  readonly basis: readonly Citation[]
  /** 上位法: 发现问题及时告知其上一级主管部门 */
  readonly notice: readonly Citation[]
  readonly overseer: string
}): PackPart {
  const basis = [...options.basis, ...options.notice]
  return {
    procedures: {
      verticalFinding: {
        name: '垂直管理机关遵守法律、政策情况的监督',
        kind: 'supervision',
        basis,
        title: '{parties.agency.name}遵守执行法律、政策情况',
        numbering: { series: '执监告', of: 'overseer' },
        parties: {
          overseer: { name: options.overseer, kinds: ['oversight-body'], from: 'actor' },
          agency: { name: '垂直管理、双重领导的行政执法机关', kinds: ['agency', 'dispatched-organ'], from: 'input' },
          superior: { name: '上一级主管部门', from: { superiorOf: 'agency' } },
        },
        states: {
          found: { name: '已发现问题' },
          informing: { name: '已告知上一级主管部门' },
          closed: { name: '已收到反馈', final: true },
        },
        steps: {
          find: step('登记发现的问题', {
            by: 'overseer',
            from: 'start',
            to: 'found',
            duty: 'may',
            basis,
            summary: '限于遵守和执行法律、政策情况，不及人事和具体处分',
            input: {
              problem: longText('遵守、执行法律和政策方面的问题'),
              grounds: citations('依据', { min: 1 }),
              evidence: files('证据', { min: 1 }),
            },
            requires: [
              must(
                is('parties.agency.leadership', 'vertical', 'dual'),
                '该机关由本级人民政府领导，按一般监督程序办理，不适用本程序',
                { code: 'not-vertical' },
              ),
            ],
          }),
          notifySuperior: step('告知上一级主管部门', {
            by: 'overseer',
            from: 'found',
            to: 'informing',
            duty: 'shall',
            basis,
            input: { advice: longText('告知的内容') },
            issues: 'verticalNotice',
          }),
          recordReply: step('登记反馈', {
            by: ['overseer', 'superior'],
            from: 'informing',
            to: 'closed',
            duty: 'shall',
            basis,
            input: {
              reply: longText('反馈情况'),
              repliedOn: date('反馈日期', { notAfterAct: true }),
              letter: optional(files('反馈文书')),
            },
          }),
        },
      },
    },
    documents: {
      verticalNotice: {
        title: '行政执法监督情况告知函',
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['superior'],
        copies: ['agency'],
        numbering: { series: '执监告' },
        approval: ['reviewer'],
        takesEffect: 'on-service',
        basis,
        sections: [
          { heading: '发现的问题', text: '{facts.problem}' },
          { heading: '告知的内容', text: '{input.advice}' },
          { heading: '依据', list: 'facts.grounds' },
        ],
      },
    },
  }
}

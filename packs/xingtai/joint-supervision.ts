import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { handOver } from '../shapes/transfer/hand-over.ts'
import { art, national } from './identity.ts'

const { choice, date, longText, must, not, optional, person } = write
const { procedure, relation, served, should, step, text } = write

const body = { kinds: ['oversight-body' as const] }

/** Art 25(1): teams of lower bodies inspect one another's counties, never their own. */
const crossSupervision = procedure({
  name: '交叉监督',
  kind: 'supervision',
  basis: [art(25, 1)],
  title: '交叉监督：{parties.inspecting.name}监督{parties.inspected.name}',
  parties: {
    organiser: { ...body, name: '上级行政执法协调监督机构', from: 'actor', basis: [art(25, 1)] },
    inspecting: { ...body, name: '承担监督的机构', from: 'input' },
    inspected: { ...body, name: '被监督地方的机构', from: 'input' },
  },
  states: {
    planned: { name: '已安排' },
    reported: { name: '已提交报告' },
    closed: { name: '已交换报告', final: true },
  },
  steps: {
    plan: step('安排交叉监督', {
      by: 'organiser',
      from: 'start',
      to: 'planned',
      duty: 'may',
      basis: [art(25, 1)],
      input: {
        subject: text('监督事项'),
        team: person('监督人员', { many: true }),
        endsOn: date('结束日期'),
      },
      requires: [
        must(relation('inspecting', 'outside-government', 'inspected'), '交叉监督不得由本地机构监督本地', {
          code: 'own-county',
        }),
        must(relation('organiser', 'superior-body', 'inspecting'), '交叉监督由上级机构组织下级机构开展', {
          code: 'not-superior',
        }),
        must(relation('organiser', 'superior-body', 'inspected'), '交叉监督由上级机构组织下级机构开展', {
          code: 'not-superior',
        }),
      ],
    }),
    report: step('提交监督报告', {
      by: 'inspecting',
      from: 'planned',
      to: 'reported',
      duty: 'shall',
      basis: [art(25, 1)],
      input: {
        findings: longText('发现的问题'),
        drafts: optional(longText('建议制发的文书及其制发机构')),
      },
      requires: [
        should(not(write.filled('input.drafts')), '交叉监督不等于提级监督：文书由当地监督机构或者组织机构制发', {
          code: 'issuing-body',
          basis: [national(20, 3)],
          interpretation: true,
          force: { from: '2026-02-01' },
        }),
      ],
      issues: 'crossReport',
    }),
    close: step('办结', {
      by: 'organiser',
      from: 'reported',
      to: 'closed',
      duty: 'shall',
      basis: [art(25, 1)],
      requires: [
        must(served('crossReport', 'inspected'), '监督报告尚未送交被监督地方', { code: 'report-not-exchanged' }),
      ],
    }),
  },
})

/** Art 25(2): a lower body asks the one above about a matter that is major, doubtful or complex. */
const guidanceRequest = procedure({
  name: '请求指导',
  kind: 'supervision',
  basis: [art(25, 2), national(20, 3)],
  title: '{parties.lower.name}请求指导：{facts.question}',
  parties: {
    lower: { ...body, name: '请求指导的机构', from: 'actor', basis: [art(25, 2)] },
    lowerGovernment: { name: '其本级人民政府', from: { governmentOf: 'lower' } },
    upperGovernment: { name: '上一级人民政府', from: { superiorOf: 'lowerGovernment' } },
    upper: { ...body, name: '上级行政执法协调监督机构', from: { oversightBodyOf: 'upperGovernment' } },
  },
  states: {
    requested: { name: '待上级指导' },
    answered: { name: '已答复', final: true },
  },
  steps: {
    request: step('请求指导', {
      by: 'lower',
      from: 'start',
      to: 'requested',
      duty: 'may',
      basis: [art(25, 2)],
      input: {
        matter: optional(write.matter('所涉监督事项', { procedure: 'supervision' })),
        facts: longText('事实'),
        question: longText('请求指导的法律问题', { refusal: '请求指导应当写明问题' }),
      },
    }),
    answer: step('给予指导', {
      by: 'upper',
      from: 'requested',
      to: 'answered',
      duty: 'shall',
      basis: [art(25, 2), national(20, 3)],
      input: {
        outcome: choice('处理', 'guidanceOutcomes'),
        opinion: longText('指导意见'),
        bases: write.citations('依据', { min: 1 }),
      },
    }),
  },
})

/** Art 29(1): what other rules govern is handed over, with a receipt. */
const leadTransfer = handOver({
  name: '移送不适用本办法的线索',
  basis: [art(29, 1), national(33, 2)],
  sender: { ...body, name: '行政执法协调监督机构', from: 'actor' },
  receiver: { name: '有权机关', from: 'input', refusal: '请写明有权机关' },
  kinds: 'excludedSupervision',
})

export const jointSupervisionPart: PackPart = {
  procedures: { crossSupervision, guidanceRequest, leadTransfer },
  documents: {
    crossReport: {
      title: '交叉监督报告',
      layout: 'working-paper',
      issuer: 'inspecting',
      recipients: ['organiser', 'inspected'],
      approval: [],
      takesEffect: 'on-service',
      basis: [art(25, 1)],
      sections: [
        { heading: '监督事项', text: '{facts.subject}' },
        { heading: '发现的问题', text: '{input.findings}' },
      ],
    },
  },
}

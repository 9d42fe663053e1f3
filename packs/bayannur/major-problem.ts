import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { underNational } from '../shapes/national-rule.ts'
import { art, national, region } from './identity.ts'

const { any, date, files, is, issued, limit, longText, must, not, optional, procedure, relation, served } = write
const { since, step, text } = write

const report = (name: string, document: string) =>
  step(name, {
    by: 'reporter',
    from: 'found',
    duty: 'shall',
    basis: [art(11, 1), art(11, 2), region(20, 1)],
    requires: [must(not(issued(document)), '该报告已经制发', { code: 'already-reported' })],
    issues: document,
  })

/** Art 11: whoever finds a major problem reports it twice, to its government and to the body above it. */
const majorProblem = procedure({
  name: '重大问题报告',
  kind: 'supervision',
  basis: [art(11, 1), art(11, 2), region(20, 1)],
  title: '重大问题：{facts.subject}',
  numbering: { series: '执监重', of: 'reporter' },
  parties: {
    reporter: {
      name: '报告机关',
      kinds: ['oversight-body', 'agency'],
      from: 'actor',
      basis: [art(11, 1), art(11, 2)],
      refusal: '重大问题由司法行政部门或者行政执法部门报告',
    },
    government: { name: '本级人民政府', from: { governmentOf: 'reporter' }, basis: [art(11, 1), art(11, 2)] },
    above: {
      name: '上一级司法行政部门或者上一级主管部门',
      kinds: ['oversight-body', 'agency'],
      from: 'input',
      basis: [art(11, 1), art(11, 2)],
      refusal: '双报告的另一收件机关是上一级司法行政部门或者上一级主管部门',
    },
  },
  states: { found: { name: '待双报告' }, closed: { name: '已完成双报告', final: true } },
  steps: {
    find: step('认定重大问题', {
      by: 'reporter',
      from: 'start',
      to: 'found',
      duty: 'shall',
      basis: [art(11, 1), art(11, 2)],
      input: {
        subject: text('重大问题', { max: 60 }),
        situation: longText('检查发现的情况'),
        reasons: longText('认定为重大问题的理由', { refusal: '应当写明认定为重大问题的理由' }),
        recommendation: optional(
          longText('处理建议', {
            requiredWhen: since('2026-02-01'),
            refusal: '向本级人民政府报告重大问题，应当附处理建议',
            code: 'recommendation-missing',
            basis: [national(29)],
          }),
        ),
        evidence: files('检查材料', { min: 1 }),
        matter: optional(write.matter('所涉监督事项', { procedure: 'supervision' })),
      },
      requires: [
        must(relation('above', 'superior-body', 'reporter'), '另一报告应当送上一级机关，不能送本级或者下级机关', {
          code: 'not-above',
        }),
        must(
          any(is('parties.reporter.kind', 'agency'), is('parties.above.kind', 'oversight-body')),
          '司法行政部门发现的重大问题，应当向上一级人民政府司法行政部门报告',
          { code: 'wrong-superior', basis: [art(11, 1)] },
        ),
        must(
          any(is('parties.reporter.kind', 'oversight-body'), is('parties.above.kind', 'agency')),
          '行政执法部门发现的重大问题，应当向上一级主管部门报告',
          { code: 'wrong-superior', basis: [art(11, 2)] },
        ),
      ],
    }),
    reportGovernment: report('向本级人民政府报告', 'majorReportGovernment'),
    reportAbove: report('向上一级机关报告', 'majorReportAbove'),
    close: step('办结', {
      by: 'reporter',
      from: 'found',
      to: 'closed',
      duty: 'shall',
      basis: [art(11, 1), art(11, 2)],
      summary: '两份报告都有签收记录才算完成',
      requires: [
        must(served('majorReportGovernment', 'government'), '未完成：没有{parties.government.name}的签收记录', {
          code: 'report-not-received',
        }),
        must(served('majorReportAbove', 'above'), '未完成：没有{parties.above.name}的签收记录', {
          code: 'report-not-received',
        }),
      ],
    }),
  },
})

const paper = (title: string, recipient: string, series: string) => ({
  title,
  layout: 'official' as const,
  issuer: 'reporter',
  recipients: [recipient],
  numbering: { series },
  approval: ['reviewer' as const],
  takesEffect: 'on-service' as const,
  basis: [art(11, 1), art(11, 2)],
  sections: [
    { heading: '重大问题', text: '{facts.subject}：{facts.situation}' },
    { heading: '认定理由', text: '{facts.reasons}' },
    { heading: '处理建议', text: '{facts.recommendation}', optional: true },
  ],
})

const OWN = any(relation('department', 'establishes', 'subject'), is('parties.subject.kind', 'delegate'))

/**
 * Art 11(2): a department has what its inspection found put right. Since 2026-02-01 only in its own organs (第四十二条第一款);
 * a department of a lower government is urged and guided, or the finding goes to the justice bureau (第四十二条第三款).
 */
const departmentCorrection = procedure({
  name: '部门责令纠正',
  kind: 'supervision',
  basis: [art(11, 2)],
  title: '{parties.department.name}责令{parties.subject.name}纠正',
  parties: {
    department: { name: '行政执法部门', kinds: ['agency'], from: 'actor', basis: [art(11, 2)] },
    subject: {
      name: '被检查单位',
      kinds: ['agency', 'dispatched-organ', 'delegate', 'authorised-organisation'],
      from: 'input',
      basis: [art(11, 2)],
    },
    bureau: { name: '司法行政部门', from: { oversightBodyOf: 'subject' }, basis: [national(42, 3)] },
  },
  states: {
    owed: { name: '待纠正' },
    overdue: { name: '逾期未纠正' },
    corrected: { name: '已纠正', final: true },
    transferred: { name: '已转司法行政部门处理', final: true },
  },
  steps: {
    order: step('责令纠正', {
      by: 'department',
      from: 'start',
      to: 'owed',
      duty: 'may',
      basis: [art(11, 2)],
      input: {
        problem: longText('检查发现的违法或者不当行为'),
        demand: longText('纠正要求'),
        correctBy: date('纠正期限', { notBeforeAct: true, refusal: '责令纠正应当写明期限', code: 'term-missing' }),
      },
      requires: [
        must(OWN, '部门对下级人民政府所属部门只能督促指导，不得责令纠正、出具监督文书；请转司法行政部门处理', {
          code: 'department-documents',
          overlay: 'BYN-11-2-2/NR-42-3',
          redirect: 'bureau',
          basis: [national(42, 3)],
          interpretation: true,
          ...underNational,
        }),
      ],
    }),
    transfer: step('转司法行政部门处理', {
      by: 'department',
      from: 'start',
      to: 'transferred',
      duty: 'may',
      force: { from: '2026-02-01' },
      basis: [art(11, 2), national(42, 3)],
      input: { problem: longText('检查发现的违法或者不当行为'), materials: files('材料', { min: 1 }) },
    }),
    correct: step('登记纠正情况', {
      by: ['subject', 'department'],
      from: ['owed', 'overdue'],
      to: 'corrected',
      duty: 'shall',
      datedBack: true,
      basis: [art(11, 2)],
      input: { correction: longText('纠正情况'), evidence: files('佐证材料', { min: 1 }) },
    }),
  },
  limits: {
    correction: limit('纠正期限', {
      kind: 'document',
      basis: [art(11, 2)],
      on: 'subject',
      start: { step: 'order' },
      until: 'facts.correctBy',
      met: ['correct'],
      lapse: { text: '逾期未纠正，列入部门的逾期清单', to: 'overdue' },
    }),
  },
})

export const majorProblemPart: PackPart = {
  procedures: { majorProblem, departmentCorrection },
  documents: {
    majorReportGovernment: paper('关于行政执法重大问题的报告', 'government', '执监重'),
    majorReportAbove: paper('关于行政执法重大问题的报告（上一级机关）', 'above', '执监重'),
  },
}

import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art } from './identity.ts'

const { choice, date, days, doneByOther, files, limit, literal, longText, must, not, number, path, person } = write
const { procedure, share, step, template, text } = write

const overseer = {
  name: '行政执法监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(5, 2)],
}
const agency = { name: '被监督机关', from: 'input' as const, basis: [art(5, 1)] }
/** Share of passed checks below which a regime counts as not carried out: an internal line, the text has none. */
const LINE = 0.6

const lead = (ground: string, facts: string) => ({
  procedure: 'accountability',
  step: 'arise',
  parties: { overseer: 'overseer', agency: 'agency' },
  input: { ground: literal(ground), subject: path('parties.agency.name'), facts: template(facts) },
})

/** Art 21(1)(1), (4): a problem becomes a lead once two people have confirmed it, and the lead falls with the problem. */
const verifiedProblem = procedure({
  name: '执法问题查证',
  kind: 'register',
  basis: [art(21, 1, 1), art(21, 1, 4)],
  title: '{parties.agency.name}：{facts.problem}',
  parties: { overseer, agency },
  states: {
    found: { name: '待查证' },
    once: { name: '已经一人查证' },
    confirmed: { name: '已查证属实' },
    annulled: { name: '认定已撤销', final: true },
  },
  steps: {
    record: step('登记发现的问题', {
      by: 'overseer',
      post: ['inspector', 'handler'],
      from: 'start',
      to: 'found',
      duty: 'may',
      basis: [art(21, 1, 1), art(21, 1, 4)],
      input: {
        kind: choice('问题', 'problemKinds'),
        problem: text('具体问题'),
        foundOn: date('发现日期', { notAfterAct: true }),
        facts: longText('事实'),
        evidence: files('证据', { min: 1 }),
      },
    }),
    confirmFirst: step('查证属实（第一人）', {
      by: 'overseer',
      post: ['inspector', 'handler', 'reviewer'],
      from: 'found',
      to: 'once',
      duty: 'shall',
      basis: [art(21, 1, 1)],
      interpretation: '原文没有规定查证的程序，两人查证是内部要求',
      input: { first: longText('查证情况') },
    }),
    confirmSecond: step('查证属实（第二人）', {
      by: 'overseer',
      post: ['inspector', 'handler', 'reviewer'],
      from: 'once',
      to: 'confirmed',
      duty: 'shall',
      basis: [art(21, 1, 1), art(21, 1, 4)],
      input: { second: longText('查证情况') },
      requires: [
        must(doneByOther('confirmFirst'), '应当由另一人再次查证', { code: 'same-person', interpretation: true }),
      ],
      opens: [
        { ...lead('negligence', '{facts.problem}'), when: write.is('facts.kind', 'notPerformed', 'wronglyPerformed') },
        {
          ...lead('abuse', '{facts.problem}'),
          when: not(write.is('facts.kind', 'notPerformed', 'wronglyPerformed')),
        },
      ],
    }),
    annul: step('撤销认定', {
      by: 'overseer',
      post: ['principal-leader', 'signatory'],
      from: ['found', 'once', 'confirmed'],
      to: 'annulled',
      duty: 'may',
      basis: [art(21, 1, 4)],
      input: { reason: longText('理由') },
    }),
  },
})

/** Art 21(1)(2): what share of the checks a regime passed. */
const regimeRate = procedure({
  name: '制度落实情况',
  kind: 'register',
  basis: [art(21, 1, 2)],
  title: '{parties.agency.name}落实{facts.regime}的情况',
  parties: { overseer, agency },
  states: { recorded: { name: '已登记', final: true } },
  steps: {
    record: step('登记检查结果', {
      by: 'overseer',
      from: 'start',
      to: 'recorded',
      duty: 'may',
      basis: [art(21, 1, 2)],
      interpretation: '原文没有数字，合格率低于百分之六十为内部预警线',
      input: {
        regime: text('制度'),
        passed: number('合格件数', { whole: true, min: 0 }),
        checked: number('检查件数', { whole: true, min: 1 }),
      },
      opens: [
        {
          ...lead('regime', '{input.regime}检查{input.checked}件，合格{input.passed}件'),
          when: not(share('input.passed', 'input.checked', LINE)),
        },
      ],
    }),
  },
})

/** Art 21(1)(3): a power nobody is responsible for. */
const responsibilityGap = procedure({
  name: '责任岗位空缺',
  kind: 'register',
  basis: [art(21, 1, 3)],
  title: '{parties.agency.name}：{facts.power}没有责任岗位',
  parties: { overseer, agency },
  states: {
    open: { name: '没有责任岗位' },
    overdue: { name: '逾期没有责任岗位' },
    filled: { name: '已落实责任岗位', final: true },
  },
  steps: {
    record: step('登记没有责任岗位的职权', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(21, 1, 3)],
      input: { power: text('执法职权'), gapFrom: date('自何日起', { notAfterAct: true }) },
    }),
    fill: step('登记责任岗位', {
      by: ['agency', 'overseer'],
      from: ['open', 'overdue'],
      to: 'filled',
      duty: 'shall',
      basis: [art(21, 1, 3)],
      input: { post: text('责任岗位'), filledOn: date('落实日期', { notAfterAct: true }) },
    }),
  },
  limits: {
    gap: limit('落实责任岗位的内部时限', {
      kind: 'internal',
      basis: [art(21, 1, 3)],
      interpretation: '原文没有期限，六十日为内部时限',
      on: 'agency',
      start: { step: 'record', date: 'facts.gapFrom' },
      term: days(60),
      met: ['fill'],
      lapse: {
        text: '六十日没有落实责任岗位，产生责任线索',
        to: 'overdue',
        raises: [lead('responsibility', '{facts.power}自{facts.gapFrom}起没有责任岗位')],
      },
    }),
  },
})

/** Art 21(1)(5): rude or brutal enforcement, on the recording and after the officer was heard. */
const incivility = procedure({
  name: '不文明执法事件',
  kind: 'register',
  basis: [art(21, 1, 5)],
  title: '{parties.agency.name}不文明执法事件',
  parties: { overseer, agency },
  states: {
    recorded: { name: '待听取陈述' },
    heard: { name: '已听取陈述', final: true },
    dropped: { name: '不成立', final: true },
  },
  steps: {
    record: step('登记事件', {
      by: 'overseer',
      post: ['inspector', 'handler'],
      from: 'start',
      to: 'recorded',
      duty: 'may',
      basis: [art(21, 1, 5)],
      input: {
        happenedOn: date('日期', { notAfterAct: true }),
        officer: person('执法人员', { personal: true }),
        incident: longText('经过'),
        media: files('执法记录仪视频等影音证据', {
          min: 1,
          refusal: '没有影音证据，不能登记为不文明执法事件',
          code: 'evidence-missing',
        }),
      },
    }),
    hear: step('听取执法人员陈述', {
      by: 'overseer',
      post: ['inspector', 'handler'],
      from: 'recorded',
      to: 'heard',
      duty: 'shall',
      basis: [art(21, 1, 5)],
      input: { statement: longText('陈述', { refusal: '没有听取执法人员的陈述', code: 'statement-missing' }) },
      opens: [lead('incivility', '{facts.incident}')],
    }),
    drop: step('认定不成立', {
      by: 'overseer',
      post: ['principal-leader', 'signatory'],
      from: 'recorded',
      to: 'dropped',
      duty: 'may',
      basis: [art(21, 1, 5)],
      input: { reason: longText('理由') },
    }),
  },
})

/** What makes a lead by article 21(1). */
export const groundsPart: PackPart = {
  procedures: { verifiedProblem, regimeRate, responsibilityGap, incivility },
  catalogues: {
    problemKinds: {
      name: '执法问题',
      basis: [art(21, 1)],
      items: {
        ...namedItems({ notPerformed: '不履行执法职责', wronglyPerformed: '不正确履行执法职责' }),
        entity: { name: '主体不合法', basis: [art(21, 1, 4)] },
        exceeded: { name: '超越权限', basis: [art(21, 1, 4)] },
        content: { name: '内容不合法', basis: [art(21, 1, 4)] },
        process: { name: '程序不合法', basis: [art(21, 1, 4)] },
      },
    },
  },
}

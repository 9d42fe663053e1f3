import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { certificateLookups } from '../shapes/people/certificate-register.ts'
import { art, hebei, national } from './identity.ts'

const { all, any, choice, compare, date, files, filled, found, is, longText, must, not } = write
const { number, optional, path, person, procedure, step, text, yesNo } = write

type Steps = Procedure['steps']
type Requirement = NonNullable<Steps[string]['requires']>[number]
type Condition = Requirement['when']

const agency = {
  name: '行政执法机关',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

/**
 * One thing that supervision looks for in an enforcement act (第十八条). Where it is not in order the check is refused with
 * the flag, and a finding arises from the attempt, so that nothing found can be passed over.
 */
function flag(content: string, when: Condition, text_: string, code: string, basis: Citation[]): Requirement {
  return must(when, text_, {
    code,
    basis,
    raises: [
      {
        procedure: 'contentFinding',
        step: 'arise',
        when: not(found('sameFinding')),
        parties: { overseer: 'overseer', agency: 'agency' },
        input: {
          record: path('matter.id'),
          act: path('facts.act'),
          content: { literal: content },
          code: { literal: code },
          problem: { literal: text_ },
        },
      },
    ],
  })
}

const penalty = is('facts.actType', 'penalty')
const fined = filled('facts.fine')

/** What is looked for, in the order of the article. */
const flags: Requirement[] = [
  flag('entity', found('registeredEntity'), '主体不适格：执法决定不是以登记的执法主体名义作出', 'entity-unqualified', [
    art(18, 1, 2),
    hebei(9),
    national(11, 2, 1),
  ]),
  flag('officer', found('certificateHeld'), '人员资格：执法人员在行为当日没有有效的行政执法证', 'officer-uncertified', [
    art(18, 1, 2),
    hebei(10),
    national(11, 2, 1),
  ]),
  flag(
    'officer',
    not(any(found('suspensionRunning'), found('suspensionEnded'), found('certificateRevoked'))),
    '人员资格：执法人员的行政执法证在行为当日已被暂扣或者吊销',
    'certificate-suspended',
    [art(18, 1, 2), art(28)],
  ),
  flag(
    'discretion',
    any(
      not(fined),
      not(found('benchmark')),
      all(
        compare('facts.fine', '>=', 'related.benchmark.facts.lowest'),
        compare('facts.fine', '<=', 'related.benchmark.facts.highest'),
      ),
    ),
    '超出裁量基准',
    'benchmark-exceeded',
    [art(18, 1, 3), hebei(11), national(12, 1, 3)],
  ),
  flag('publicity', any(not(penalty), filled('facts.publishedAt')), '未公示', 'unpublished', [
    art(18, 1, 3),
    hebei(12),
    national(12, 1, 2),
  ]),
  flag(
    'recording',
    any(not(is('facts.audiovisualNeeded', true)), filled('facts.recording')),
    '没有音像记录：查封扣押等现场执法应当全程音像记录',
    'recording-missing',
    [art(18, 1, 3), hebei(13), national(12, 1, 2)],
  ),
  flag(
    'legalityReview',
    any(not(is('facts.major', true)), filled('facts.reviewedOn')),
    '重大执法决定未经法制审核',
    'review-missing',
    [art(18, 1, 3), hebei(14), national(12, 1, 2)],
  ),
  flag(
    'legalityReview',
    any(not(filled('facts.reviewedOn')), compare('facts.reviewedOn', '<=', 'facts.decidedOn')),
    '先决定后审核',
    'reviewed-after-decision',
    [art(18, 1, 3), hebei(14), national(12, 1, 2)],
  ),
  flag(
    'criminalLinkage',
    any(not(is('facts.aboveThreshold', true)), filled('facts.referral')),
    '应移未移：达到刑事立案标准而没有移送',
    'not-referred',
    [art(18, 1, 3), national(12, 1, 5)],
  ),
  flag('reform', not(found('transferred')), '职权已划转', 'power-transferred', [art(18, 1, 6), national(12, 1, 6)]),
]

/** An enforcement act as supervision sees it: planned, done, completed by later papers, checked. */
const enforcementRecord = procedure({
  name: '执法行为台账',
  kind: 'register',
  basis: [art(18), national(11), national(12)],
  title: '{parties.agency.name}{facts.act}{facts.task}',
  parties: {
    agency: { ...agency, from: 'actor' },
    overseer: { name: '行政执法协调监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
  },
  states: {
    scheduled: { name: '已安排' },
    recorded: { name: '待核查' },
    checked: { name: '已核查' },
  },
  steps: {
    schedule: step('安排执法任务', {
      by: 'agency',
      from: 'start',
      to: 'scheduled',
      duty: 'may',
      basis: [art(18, 1, 2), hebei(10)],
      input: { plannedOn: date('执法日期'), officer: person('执法人员'), task: text('任务') },
      requires: [
        must(found('plannedCertificate'), '该人员在执法当日没有有效的行政执法证，不能安排', {
          code: 'officer-uncertified',
          basis: [art(18, 1, 2), hebei(10)],
        }),
        must(not(found('plannedSuspension')), '该人员的行政执法证在执法当日处于暂扣状态，不能安排', {
          code: 'certificate-suspended',
          basis: [art(28), hebei(29)],
        }),
      ],
    }),
    record: step('登记执法行为', {
      by: ['agency', 'overseer'],
      from: ['start', 'scheduled'],
      to: 'recorded',
      duty: 'may',
      datedBack: true,
      basis: [art(18), national(11, 1)],
      input: {
        act: text('文号或者案件标识'),
        actType: choice('执法行为种类', 'enforcementActs'),
        issuer: text('作出决定的名义（落款单位）'),
        officer: person('执法人员'),
        decidedOn: date('作出日期', { notAfterAct: true }),
        power: optional(text('职权编码')),
        fine: optional(number('罚款数额', { min: 0, unit: '元' })),
        benchmark: optional(text('适用的裁量基准编码')),
        major: optional(yesNo('是否重大执法决定')),
        reviewedOn: optional(date('法制审核意见日期')),
        publishedAt: optional(text('公示链接')),
        publishedOn: optional(date('公示日期')),
        audiovisualNeeded: optional(yesNo('是否应当音像记录')),
        recording: optional(files('音像记录')),
        aboveThreshold: optional(yesNo('是否达到刑事立案标准')),
        referral: optional(files('移送书')),
      },
    }),
    publish: step('补登公示', {
      by: 'agency',
      from: 'recorded',
      duty: 'may',
      basis: [art(18, 1, 3), hebei(12)],
      input: { publishedAt: text('公示链接'), publishedOn: date('公示日期', { notAfterAct: true }) },
    }),
    attachRecording: step('补充音像记录', {
      by: 'agency',
      from: 'recorded',
      duty: 'may',
      basis: [art(18, 1, 3), hebei(13)],
      input: { recording: files('音像记录', { min: 1 }) },
    }),
    refer: step('登记移送公安机关', {
      by: 'agency',
      from: 'recorded',
      duty: 'may',
      basis: [art(18, 1, 3), national(12, 1, 5)],
      input: { referral: files('移送书', { min: 1 }) },
    }),
    receiptOfReferral: step('登记公安机关回执', {
      by: 'agency',
      from: ['recorded', 'checked'],
      duty: 'may',
      basis: [art(18, 1, 3), national(12, 1, 5)],
      input: { policeReceipt: files('公安机关回执', { min: 1 }), receiptOn: date('回执日期', { notAfterAct: true }) },
      requires: [must(filled('facts.referral'), '没有移送书，不能登记回执', { code: 'not-referred' })],
      sets: { criminalLinkage: { literal: '已移送并签收' } },
    }),
    check: step('核查执法行为', {
      by: ['overseer', 'clock'],
      post: ['handler', 'inspector'],
      from: 'recorded',
      to: 'checked',
      duty: 'shall',
      basis: [art(18), national(11, 2), national(12)],
      summary: '按照监督内容逐项核查；不合格的列明并产生问题线索',
      requires: flags,
    }),
  },
  lookups: {
    ...certificateLookups('facts.officer', 'facts.decidedOn'),
    plannedCertificate: {
      name: '执法当日有效的行政执法证',
      procedure: 'certificate',
      states: ['valid', 'suspended'],
      where: [
        { path: 'facts.officer', sign: '=', to: 'input.officer' },
        { path: 'facts.validFrom', sign: '<=', to: 'input.plannedOn' },
        { path: 'facts.validTo', sign: '>=', to: 'input.plannedOn' },
      ],
    },
    plannedSuspension: {
      name: '执法当日的暂扣',
      procedure: 'certificateSuspension',
      states: ['running'],
      where: [
        { path: 'facts.officer', sign: '=', to: 'input.officer' },
        { path: 'facts.from', sign: '<=', to: 'input.plannedOn' },
      ],
    },
    registeredEntity: {
      name: '登记的执法主体',
      procedure: 'entityRegister',
      states: ['confirmed'],
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.name', sign: '=', to: 'facts.issuer' },
        { path: 'facts.confirmedOn', sign: '<=', to: 'facts.decidedOn' },
      ],
    },
    benchmark: {
      name: '行为当日适用的裁量基准',
      procedure: 'discretionBenchmark',
      where: [
        { path: 'facts.code', sign: '=', to: 'facts.benchmark' },
        { path: 'facts.from', sign: '<=', to: 'facts.decidedOn' },
        { path: 'facts.until', sign: '>', to: 'facts.decidedOn' },
      ],
    },
    transferred: {
      name: '职权划转记录',
      procedure: 'powerTransfer',
      where: [
        { path: 'facts.power', sign: '=', to: 'facts.power' },
        { path: 'parties.from', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.effectiveOn', sign: '<=', to: 'facts.decidedOn' },
      ],
    },
    sameFinding: {
      name: '同一行为已有的问题线索',
      procedure: 'contentFinding',
      where: [{ path: 'facts.record', sign: '=', to: 'matter.id' }],
    },
  },
})

/** A finding that arose from the check of an act: taken up as supervision, or set aside with a reason. */
const contentFinding = procedure({
  name: '监督内容核查发现的问题',
  kind: 'supervision',
  basis: [art(18), art(21, 1)],
  title: '{parties.agency.name}：{facts.problem}',
  parties: { overseer: { name: '行政执法协调监督机构', from: 'input' }, agency: { ...agency, from: 'input' } },
  states: {
    arisen: { name: '待处理' },
    takenUp: { name: '已转监督办理', final: true },
    cleared: { name: '已排除', final: true },
  },
  steps: {
    arise: step('产生问题线索', {
      by: 'clock',
      from: 'start',
      to: 'arisen',
      duty: 'shall',
      basis: [art(18)],
      input: {
        record: write.matter('执法行为台账'),
        act: optional(text('执法行为')),
        content: choice('监督内容', 'supervisionContents'),
        code: text('代码'),
        problem: text('问题'),
      },
    }),
    takeUp: step('转监督办理', {
      by: 'overseer',
      from: 'arisen',
      to: 'takenUp',
      duty: 'shall',
      basis: [art(21, 1)],
      input: { matter: write.matter('监督事项', { procedure: 'supervision' }) },
    }),
    clear: step('排除', {
      by: 'overseer',
      from: 'arisen',
      to: 'cleared',
      duty: 'may',
      basis: [art(18)],
      input: { reason: longText('理由'), evidence: files('证据', { min: 1 }) },
    }),
  },
})

export const enforcementRecordPart: PackPart = { procedures: { enforcementRecord, contentFinding } }

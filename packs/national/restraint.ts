import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { burdenOf, visitsAndRequests } from '../shapes/activity/burden.ts'
import { art } from './identity.ts'

const { any, choice, date, files, filled, found, longText, must, not, optional, organ } = write
const { procedure, relation, rows, step, text } = write

/** Everything that makes work for an organ (第八条), asked about the organ at a path. */
export const burdenAt = (organ: string) =>
  burdenOf({
    organ,
    basis: [art(8)],
    burdens: {
      ...visitsAndRequests,
      recentStatistics: { name: '报送数据的要求', procedure: 'dataRequest', path: 'parties.agency' },
    },
  })

const visitBurden = burdenAt('input.visited')
const dataBurden = burdenAt('parties.agency.id')
const overseer = {
  name: '行政执法监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(6, 1)],
}
const planned = {
  visited: organ('被检查机关', { kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'] }),
  subject: text('事项', { max: 60 }),
  plannedOn: date('日期'),
  supervisors: write.person('监督人员', { many: true }),
}
const governed = must(relation('overseer', 'governs', 'input.visited'), '对象不属于本级人民政府监督的行政机关', {
  code: 'not-governed',
  basis: [art(2)],
})

/** 检查、访谈、暗访 (第二十二条第（二）项): whom a covert visit concerns takes part only once its result is released. */
const visit = procedure({
  name: '检查、访谈、暗访',
  kind: 'supervision',
  basis: [art(22, 1, 2), art(8)],
  title: '{facts.subject}',
  numbering: { series: '执监查', of: 'overseer' },
  parties: { overseer, agency: { name: '被检查机关', from: 'input', optional: true } },
  states: {
    planned: { name: '已安排' },
    covert: { name: '暗访，结果未公布' },
    made: { name: '已完成，待公布' },
    released: { name: '已向对象公布', final: true },
    dropped: { name: '不再进行', final: true },
  },
  steps: {
    planOpen: step('安排检查、访谈', {
      by: 'overseer',
      from: 'start',
      to: 'planned',
      duty: 'may',
      basis: [art(22, 1, 2), art(8)],
      input: planned,
      joins: { agency: 'input.visited' },
      requires: [governed, visitBurden.requirement],
    }),
    planCovert: step('安排暗访', {
      by: 'overseer',
      from: 'start',
      to: 'covert',
      duty: 'may',
      basis: [art(22, 1, 2), art(8)],
      summary: '暗访的安排和经过在公布前不告知对象',
      input: planned,
      requires: [governed, visitBurden.requirement],
    }),
    record: step('登记检查情况', {
      by: 'overseer',
      from: ['planned', 'covert'],
      to: 'made',
      duty: 'shall',
      datedBack: true,
      basis: [art(22, 1, 2), art(11, 2)],
      input: {
        minutes: files('检查、访谈、暗访记录', { min: 1 }),
        findings: optional(
          rows('发现的问题', {
            item: choice('问题类别', 'problemTaxonomy'),
            subject: text('涉及的人员、行为或者案卷', { personal: true }),
            detail: text('情况'),
          }),
        ),
      },
      opens: [
        {
          procedure: 'checkFinding',
          step: 'arise',
          each: 'input.findings',
          parties: { overseer: 'overseer' },
          input: {
            agency: write.path('facts.visited'),
            item: write.path('row.item'),
            subject: write.path('row.subject'),
            detail: write.path('row.detail'),
          },
        },
      ],
    }),
    release: step('向对象公布结果', {
      by: 'overseer',
      from: 'made',
      to: 'released',
      duty: 'shall',
      basis: [art(22, 1, 2)],
      joins: { agency: 'facts.visited' },
      input: { released: longText('公布的情况') },
    }),
    drop: step('不再进行', {
      by: 'overseer',
      from: ['planned', 'covert'],
      to: 'dropped',
      duty: 'may',
      basis: [art(22, 1, 2)],
      input: { reason: longText('理由') },
    }),
  },
  lookups: visitBurden.lookups,
})

/** 统计 (第二十二条第（三）项) within 第八条: what the registers already say is filled in, not asked for again. */
const dataRequest = procedure({
  name: '要求报送数据',
  kind: 'supervision',
  basis: [art(22, 1, 3), art(8)],
  title: '要求{parties.agency.name}报送{facts.subject}',
  numbering: { series: '执监数', of: 'overseer' },
  parties: { overseer, agency: { name: '行政执法机关', from: 'input', basis: [art(2)] } },
  states: {
    sent: { name: '待填报' },
    overdue: { name: '逾期未报' },
    returned: { name: '已填报', final: true },
  },
  steps: {
    send: step('下发报表', {
      by: 'overseer',
      from: 'start',
      to: 'sent',
      duty: 'may',
      basis: [art(22, 1, 3), art(8)],
      input: {
        subject: text('报表名称', { max: 60 }),
        known: optional(rows('平台已有的数据', { item: text('项目'), value: text('数据') })),
        asked: optional(rows('需要填报的项目', { item: text('项目') })),
        replyBy: date('填报日期', { notBeforeAct: true }),
      },
      requires: [
        must(relation('overseer', 'governs', 'agency'), '对象不属于本级人民政府监督的行政机关', {
          code: 'not-governed',
          basis: [art(2)],
        }),
        must(
          any(not(found('recordedActs')), filled('input.known')),
          '执法行为登记中已有该机关的数据，应当先行填入，不得以空表重复索要',
          {
            code: 'known-data-asked',
            basis: [art(8)],
          },
        ),
        must(any(filled('input.known'), filled('input.asked')), '报表没有任何项目', { code: 'form-empty' }),
        dataBurden.requirement,
      ],
    }),
    fillIn: step('填报', {
      by: 'agency',
      from: ['sent', 'overdue'],
      to: 'returned',
      duty: 'shall',
      basis: [art(25), art(22, 1, 3)],
      input: { values: rows('填报的数据', { item: text('项目'), value: text('数据') }, { min: 1 }) },
    }),
  },
  limits: {
    reply: write.limit('填报日期', {
      kind: 'document',
      basis: [art(22, 1, 3), art(25)],
      on: 'agency',
      start: { step: 'send' },
      until: 'facts.replyBy',
      met: ['fillIn'],
      lapse: { text: '到期未填报，记为未配合', to: 'overdue' },
    }),
  },
  lookups: {
    ...dataBurden.lookups,
    recordedActs: {
      name: '该机关已登记的执法行为',
      procedure: 'enforcementRecord',
      states: ['recorded'],
      where: [{ path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' }],
    },
  },
})

/** States in which a supervision matter is under way. */
const UNFINISHED = [
  'found',
  'performing',
  'rectifying',
  'reported',
  'partlyCorrected',
  'overdue',
  'referred',
  'returned',
  'decided',
  'executing',
  'informing',
] as const

/** A supervision matter about the same act of the same organ, opened by the day of the contact. */
const COVERING: NonNullable<Procedure['lookups']>[string]['where'] = [
  { path: 'facts.act', sign: '=', to: 'input.act' },
  { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
  { path: 'openedOn', sign: '<=', to: 'input.contactedOn' },
]

/** 干预记录 (第八条): an officer writes down who interfered, supervisors included. */
const interferenceRecord = procedure({
  name: '干预执法记录',
  kind: 'register',
  basis: [art(8)],
  title: '{parties.agency.name}的干预执法记录',
  parties: {
    agency: {
      name: '记录人所在机关',
      kinds: ['agency', 'township', 'authorised-organisation', 'dispatched-organ'],
      from: 'actor',
    },
    bureau: { name: '行政执法监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
    government: { name: '本级人民政府', from: { governmentOf: 'agency' } },
  },
  states: { recorded: { name: '已记录' }, withdrawn: { name: '已更正撤回', final: true } },
  steps: {
    record: step('记录干预情况', {
      by: 'agency',
      from: 'start',
      to: 'recorded',
      duty: 'may',
      basis: [art(8)],
      summary: '监督人员没有立项、没有文书就个案打招呼、发指令的，同样记录',
      input: {
        contactedOn: date('日期', { notAfterAct: true }),
        manner: text('方式'),
        named: text('打招呼、发指令的人', { personal: true }),
        namedOrgan: optional(organ('其所在机关')),
        act: text('所涉执法行为（案号或者文号）'),
        demand: longText('要求的内容'),
      },
      opens: [
        {
          procedure: 'interferenceLead',
          step: 'flag',
          when: not(any(found('openSupervision'), found('laterClosed'))),
          parties: { bureau: 'bureau', government: 'government' },
          input: {
            flag: write.literal('无监督立项'),
            act: write.path('input.act'),
            named: write.path('input.named'),
            demand: write.path('input.demand'),
          },
        },
      ],
    }),
    withdraw: step('更正撤回', {
      by: 'agency',
      from: 'recorded',
      to: 'withdrawn',
      duty: 'may',
      basis: [art(8)],
      input: { reason: longText('更正理由') },
    }),
  },
  lookups: {
    openSupervision: {
      name: '就同一执法行为已经立项、正在办理的监督事项',
      procedure: 'supervision',
      states: [...UNFINISHED],
      where: COVERING,
    },
    laterClosed: {
      name: '就同一执法行为已经立项、其后才办结的监督事项',
      procedure: 'supervision',
      where: [...COVERING, { path: 'closedOn', sign: '>=', to: 'input.contactedOn' }],
    },
  },
})

/** A contact that no supervision matter covered: for the leader of the bureau and the government. */
const interferenceLead = procedure({
  name: '不当干预线索',
  kind: 'supervision',
  basis: [art(8), art(40)],
  title: '不当干预线索：{facts.flag}',
  parties: {
    bureau: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'input' },
    government: { name: '本级人民政府', from: 'input' },
  },
  states: { flagged: { name: '待核查' }, handled: { name: '已处理', final: true } },
  steps: {
    flag: step('标记无监督立项', {
      by: 'clock',
      from: 'start',
      to: 'flagged',
      duty: 'shall',
      basis: [art(8)],
      interpretation: '没有立项、没有文书的个案指令，作为不当干预线索',
      input: {
        flag: text('标记'),
        act: text('所涉执法行为'),
        named: text('打招呼、发指令的人', { personal: true }),
        demand: longText('要求的内容'),
      },
    }),
    handle: step('核查处理', {
      by: ['bureau', 'government'],
      post: ['principal-leader'],
      from: 'flagged',
      to: 'handled',
      duty: 'shall',
      basis: [art(8), art(40)],
      interpretation: '由监督机构主要负责人或者人民政府处理，被反映的人不经手',
      input: { outcome: longText('核查处理情况') },
    }),
  },
})

/** Restraint in supervision: article 8 with the measures it bears on. */
export const restraintPart: PackPart = {
  procedures: { visit, dataRequest, interferenceRecord, interferenceLead },
}

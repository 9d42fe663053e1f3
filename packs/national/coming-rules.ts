import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { choice, compare, date, files, found, limit, longText, must, not, organ, path, rows } = write
const { step, text } = write

const overseer = {
  name: '行政执法监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(6, 1)],
}
const provincial = must(
  write.is('parties.overseer.level', 'nation', 'province'),
  '国家规定、国家标准由省级以上监督机构登记',
  { code: 'provincial-only' },
)

/** 规范化建设标准 (第三十六条): a national standard is a list with its version and its days; checks take the list of their day. */
const buildingStandard: NonNullable<PackPart['procedures']>[string] = {
  name: '行政执法规范化建设标准登记',
  kind: 'register',
  basis: [art(36)],
  title: '{facts.title}（{facts.version}）',
  parties: { overseer },
  states: { inForce: { name: '施行中' }, ended: { name: '已停止施行' }, withdrawn: { name: '已撤销', final: true } },
  steps: {
    load: step('登记国家标准', {
      by: 'overseer',
      from: 'start',
      to: 'inForce',
      duty: 'may',
      basis: [art(36)],
      summary: '国家标准公布后按版本登记，自施行之日起作为检查依据，地方标准让位',
      input: {
        title: text('标准名称'),
        version: text('版本'),
        from: date('施行日期'),
        until: date('停止施行日期', { hint: '没有停止施行日期的，填2999-12-31' }),
        items: rows('检查项目', { item: text('项目') }, { min: 1 }),
        document: files('公布文件', { min: 1 }),
      },
      requires: [
        provincial,
        must(compare('input.from', '<=', 'input.until'), '停止施行日期早于施行日期', { code: 'interval-empty' }),
        must(not(found('overlapping')), '这一期间已有施行中的标准，应当先登记其停止施行日期', { code: 'overlaps' }),
      ],
    }),
    end: step('登记停止施行', {
      by: 'overseer',
      from: 'inForce',
      to: 'ended',
      duty: 'may',
      basis: [art(36)],
      input: { until: date('停止施行日期'), reason: longText('依据') },
    }),
    withdraw: step('撤销登记', {
      by: 'overseer',
      from: ['inForce', 'ended'],
      to: 'withdrawn',
      duty: 'may',
      basis: [art(36)],
      input: { reason: longText('理由') },
    }),
  },
  lookups: {
    overlapping: {
      name: '同一期间的标准',
      procedure: 'buildingStandard',
      states: ['inForce', 'ended'],
      where: [
        { path: 'facts.from', sign: '<=', to: 'input.until' },
        { path: 'facts.until', sign: '>=', to: 'input.from' },
      ],
    },
  },
}

const standardCheck: NonNullable<PackPart['procedures']>[string] = {
  name: '规范化建设检查',
  kind: 'supervision',
  basis: [art(36)],
  title: '{parties.agency.name}规范化建设检查',
  parties: {
    overseer,
    agency: {
      name: '行政机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'input',
      basis: [art(2)],
    },
  },
  states: { open: { name: '检查中' }, closed: { name: '已完成', final: true } },
  steps: {
    begin: step('按当日标准开展检查', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(36)],
      input: { checkedOn: date('检查日期', { notAfterAct: true }) },
      requires: [must(found('onDay'), '检查之日没有施行中的标准', { code: 'no-standard' })],
      sets: { standard: path('related.onDay.facts.version'), items: path('related.onDay.facts.items') },
    }),
    score: step('评定一项', {
      by: 'overseer',
      from: 'open',
      duty: 'shall',
      basis: [art(36)],
      collects: 'scores',
      input: { item: text('项目'), result: choice('评定', 'checkResults') },
      requires: [
        must(write.includesAll('facts.items', 'input.item', 'item'), '该项目不在检查之日的标准内', {
          code: 'item-unknown',
        }),
      ],
    }),
    close: step('完成检查', {
      by: 'overseer',
      from: 'open',
      to: 'closed',
      duty: 'shall',
      basis: [art(36)],
      requires: [
        must(write.includesAll('facts.scores', 'facts.items', 'item', 'item'), '尚有项目没有评定', {
          code: 'item-empty',
        }),
      ],
    }),
  },
  lookups: {
    onDay: {
      name: '检查之日施行的标准',
      procedure: 'buildingStandard',
      states: ['inForce', 'ended'],
      where: [
        { path: 'facts.from', sign: '<=', to: 'input.checkedOn' },
        { path: 'facts.until', sign: '>=', to: 'input.checkedOn' },
      ],
    },
  },
}

/** 人员管理等制度由国家另行制定 (第四十三条): from its first day on the local rules it touches wait for a person. */
const personnelRule: NonNullable<PackPart['procedures']>[string] = {
  name: '人员管理国家规定登记',
  kind: 'register',
  basis: [art(43)],
  title: '{facts.title}',
  parties: { overseer },
  states: { announced: { name: '已公布' }, inForce: { name: '施行中', final: true } },
  steps: {
    load: step('登记国家规定', {
      by: 'overseer',
      from: 'start',
      to: 'announced',
      duty: 'may',
      basis: [art(43)],
      input: {
        title: text('规定名称'),
        from: date('施行日期', { notBeforeAct: true }),
        document: files('公布文件', { min: 1 }),
        localRules: rows(
          '所涉地方规则',
          { place: organ('所属监督机构', { kinds: ['oversight-body'] }), rule: text('地方规则') },
          { min: 1 },
        ),
      },
      requires: [provincial],
      sets: { waitsUntil: write.later('input.from', { days: -1 }) },
    }),
    take: step('列出待核对的地方规则', {
      by: 'clock',
      from: 'announced',
      to: 'inForce',
      duty: 'shall',
      basis: [art(43)],
      opens: [
        {
          procedure: 'localRuleReview',
          step: 'arise',
          each: 'facts.localRules',
          parties: { overseer: 'row.place' },
          input: { rule: path('row.rule'), national: path('facts.title') },
        },
      ],
    }),
  },
  limits: {
    waiting: limit('等待施行', {
      kind: 'document',
      basis: [art(43)],
      on: 'overseer',
      start: { step: 'load' },
      until: 'facts.waitsUntil',
      rollOver: false,
      met: ['take'],
      lapse: { text: '国家规定施行，所涉地方规则待核对', takes: 'take' },
    }),
  },
}

const localRuleReview: NonNullable<PackPart['procedures']>[string] = {
  name: '地方人员规则核对',
  kind: 'register',
  basis: [art(43)],
  title: '{facts.rule}',
  parties: { overseer: { ...overseer, from: 'input' } },
  states: { open: { name: '待核对' }, settled: { name: '已核对', final: true } },
  steps: {
    arise: step('列为待核对', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis: [art(43)],
      summary: '只提示核对；已经作出的处理不因此变动',
      input: { rule: text('地方规则'), national: text('国家规定') },
    }),
    settle: step('登记核对结果', {
      by: 'overseer',
      from: 'open',
      to: 'settled',
      duty: 'shall',
      basis: [art(43)],
      input: { outcome: longText('核对结果') },
    }),
  },
}

/** Rules the State has announced and not yet made: articles 36 and 43. */
export const comingRulesPart: PackPart = {
  procedures: { buildingStandard, standardCheck, personnelRule, localRuleReview },
}

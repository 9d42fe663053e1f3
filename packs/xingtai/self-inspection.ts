import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { burdenOf, visitsAndRequests } from '../shapes/activity/burden.ts'
import { art, hebei, national } from './identity.ts'

const { choice, date, files, foundAtLeast, found, limit, longText, must, not, optional, path, procedure, step, text } =
  write
const { all, is, literal } = write

const agency = {
  name: '行政机关',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

/** How many complaints about one team, within how many days, make an organ look at itself: internal targets. */
const CLUSTER = 3
const CLUSTER_DAYS = 30

/** 国令第825号第八条: how often one organ is visited or told to look at itself. */
const burden = burdenOf({
  organ: 'parties.agency.id',
  basis: [national(8)],
  burdens: {
    recentVisits: visitsAndRequests.recentVisits,
    recentOrders: {
      name: '部署自查的记录',
      procedure: 'selfInspection',
      path: 'parties.agency',
      where: [{ path: 'facts.cause', sign: '=', value: 'order' }],
    },
  },
})

/** Art 20(1): an organ looks at its own enforcement, at regular times, when told to, and when complaints gather. */
const selfInspection = procedure({
  name: '执法自查',
  kind: 'supervision',
  basis: [art(20, 1), art(19, 1, 1), national(22, 1, 1)],
  title: '{parties.agency.name}执法自查：{facts.scope}',
  parties: {
    agency: { ...agency, from: 'input' },
    overseer: { name: '行政执法协调监督机构', from: { oversightBodyOf: 'agency' } },
  },
  states: { open: { name: '待自查' }, reported: { name: '已报送', final: true } },
  steps: {
    arise: step('产生自查任务', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis: [art(20, 1)],
      input: {
        cause: choice('自查事由', 'selfInspectionCauses'),
        scope: text('自查范围'),
        dueBy: optional(date('报送日期')),
      },
    }),
    order: step('部署自查', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(19, 1, 1), art(20, 1), national(22, 1, 1)],
      input: {
        cause: choice('自查事由', 'selfInspectionCauses'),
        scope: text('自查范围', { refusal: '部署自查应当写明范围' }),
        dueBy: date('报送日期', { notBeforeAct: true }),
        checklist: optional(write.rows('自查清单', { item: text('项目') })),
        matter: optional(write.matter('所服务的监督事项')),
      },
      requires: [burden.requirement],
    }),
    recordProblem: step('登记自查发现的问题并纠正', {
      by: 'agency',
      from: 'open',
      duty: 'may',
      basis: [art(20, 1)],
      collects: 'selfCorrections',
      input: {
        act: text('所涉执法行为'),
        problem: longText('问题'),
        correction: longText('纠正情况'),
        evidence: files('佐证材料', { min: 1, refusal: '没有纠正的佐证材料，不计为自纠' }),
      },
      requires: [
        must(not(found('alreadyFound')), '该问题已由监督机构先行发现，不得记为自纠', { code: 'found-by-bureau' }),
      ],
      sets: { selfCorrected: literal(true) },
    }),
    report: step('报送自查报告', {
      by: 'agency',
      from: 'open',
      to: 'reported',
      duty: 'shall',
      basis: [art(20, 1), national(22, 1, 1)],
      input: {
        report: files('自查报告', { min: 1 }),
        summary: longText('自查情况'),
        answers: optional(write.rows('逐项答复', { item: text('项目'), answer: longText('自查结果') })),
      },
      requires: [
        must(
          write.any(
            not(write.filled('facts.checklist')),
            write.includesAll('input.answers', 'facts.checklist', 'item', 'item'),
          ),
          '自查清单尚有项目没有答复',
          { code: 'checklist-unanswered', basis: [art(19, 1, 1)] },
        ),
      ],
    }),
  },
  limits: {
    report: limit('自查报告的内部时限', {
      kind: 'internal',
      basis: [art(20, 1)],
      interpretation: '“定期”没有写明周期，默认每半年一次，日期由机关设定',
      on: 'agency',
      start: { step: 'arise' },
      until: 'facts.dueBy',
      rollOver: false,
      met: ['report'],
      lapse: { text: '逾期未报送自查报告' },
    }),
    orderedReport: limit('部署的自查报告时限', {
      kind: 'document',
      basis: [art(19, 1, 1), national(22, 1, 1)],
      on: 'agency',
      start: { step: 'order' },
      until: 'facts.dueBy',
      met: ['report'],
      lapse: { text: '逾期未报送自查报告' },
    }),
  },
  lookups: {
    ...burden.lookups,
    alreadyFound: {
      name: '监督机构已发现的同一问题',
      procedure: 'supervision',
      where: [
        { path: 'facts.act', sign: '=', to: 'input.act' },
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
      ],
    },
  },
})

/** Art 20(1), Hebei §16: complaints by ticket; the same ticket counts once, a cluster about one team asks for self-inspection. */
const complaintTicket = procedure({
  name: '投诉登记',
  kind: 'register',
  basis: [art(20, 1), hebei(16), national(20, 2)],
  title: '投诉{facts.ticket}',
  parties: {
    receiver: { name: '收到投诉的机关', from: 'actor' },
    agency: { ...agency, name: '被投诉机关', from: 'input' },
  },
  states: { registered: { name: '已登记' }, handled: { name: '已处理', final: true } },
  steps: {
    register: step('登记投诉', {
      by: 'receiver',
      from: 'start',
      to: 'registered',
      duty: 'shall',
      basis: [art(20, 1), hebei(16)],
      input: {
        ticket: text('工单编号'),
        channel: choice('渠道', 'complaintChannels'),
        team: text('被投诉的执法队伍'),
        act: text('所涉执法行为'),
        receivedOn: date('收到日期', { notAfterAct: true }),
        content: longText('投诉内容'),
      },
      requires: [
        must(not(found('sameTicket')), '同一工单已经登记，合并办理，不重复计数', { code: 'duplicate-ticket' }),
      ],
      opens: [
        {
          procedure: 'selfInspection',
          step: 'arise',
          when: all(foundAtLeast(CLUSTER - 1, 'sameTeam'), not(found('clusterTask'))),
          parties: { agency: 'agency' },
          input: { cause: literal('complaints'), scope: path('input.team') },
        },
      ],
    }),
    handle: step('登记处理和反馈', {
      by: ['receiver', 'agency'],
      from: 'registered',
      to: 'handled',
      duty: 'shall',
      basis: [art(20, 1), hebei(16)],
      input: { result: longText('处理结果'), feedback: optional(longText('向实名投诉人反馈的情况')) },
      requires: [
        must(write.any(not(is('facts.channel', 'named')), write.filled('input.feedback')), '实名投诉应当反馈处理结果', {
          code: 'feedback-missing',
          basis: [hebei(16)],
        }),
      ],
    }),
  },
  lookups: {
    sameTicket: {
      name: '同一工单',
      procedure: 'complaintTicket',
      where: [{ path: 'facts.ticket', sign: '=', to: 'input.ticket' }],
    },
    sameTeam: {
      name: `${CLUSTER_DAYS}日内对同一执法队伍的投诉`,
      procedure: 'complaintTicket',
      where: [
        { path: 'facts.team', sign: '=', to: 'input.team' },
        { path: 'facts.receivedOn', sign: '>', to: 'input.receivedOn', days: -CLUSTER_DAYS },
        { path: 'facts.receivedOn', sign: '<=', to: 'input.receivedOn' },
      ],
    },
    clusterTask: {
      name: '已产生的自查任务',
      procedure: 'selfInspection',
      states: ['open'],
      where: [{ path: 'facts.scope', sign: '=', to: 'input.team' }],
    },
  },
})

export const selfInspectionPart: PackPart = {
  procedures: { selfInspection, complaintTicket },
  catalogues: {
    selfInspectionCauses: {
      name: '自查事由',
      basis: [art(20, 1)],
      items: {
        cycle: { name: '定期自查' },
        order: { name: '上级部署' },
        complaints: { name: '公众投诉集中' },
      },
    },
    complaintChannels: {
      name: '投诉渠道',
      basis: [art(20, 1), hebei(16), national(20, 2)],
      items: {
        hotline: { name: '政务服务便民热线' },
        enterprise: { name: '涉企诉求沟通机制' },
        named: { name: '实名来信来访' },
        anonymous: { name: '匿名来信来访' },
      },
    },
  },
  duties: {
    selfInspection: {
      name: '执法自查',
      basis: [art(20, 1)],
      by: 'agency',
      every: 'half-year',
      atLeast: 1,
      internal: true,
      proof: '自查报告',
      missed: '逾期未报送自查报告',
    },
  },
}

import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { SUPERVISED } from '../shapes/oversight/oversight-roles.ts'
import { art, national } from './identity.ts'

const { choice, date, files, found, longText, matter, must, not, procedure, step, text } = write

const office = {
  name: '执法协调小组办公室',
  kinds: ['committee-office' as const],
  from: 'actor' as const,
  basis: [art(2, { item: 1 })],
  refusal: '由区委全面依法治区委员会执法协调小组办公室办理',
}
const RESOLUTION = [art(2, { item: 1, sentence: 4 })]
const INSPECTION = [art(4, { item: 2 })]

/** 二（一）第四句: a joint meeting decides on an inspection; the task and the resolution point to each other. */
const meetingResolution = procedure({
  name: '联席会议检查决议',
  kind: 'register',
  basis: RESOLUTION,
  title: '{facts.number}：{facts.subject}',
  parties: { office, overseer: { name: '司法行政机关', from: { oversightBodyOf: 'office' } } },
  states: { adopted: { name: '已决议' }, withdrawn: { name: '已撤销', final: true } },
  steps: {
    adopt: step('登记开展检查的决议', {
      by: 'office',
      from: 'start',
      to: 'adopted',
      duty: 'may',
      basis: RESOLUTION,
      input: {
        number: text('决议编号'),
        subject: text('检查事项', { max: 60 }),
        decidedOn: date('议定日期', { notAfterAct: true }),
        minutes: files('会议纪要', { min: 1 }),
      },
      opens: [{ procedure: 'resolutionTask', step: 'arise', parties: { office: 'office', overseer: 'overseer' } }],
    }),
    withdraw: step('撤销决议', {
      by: 'office',
      from: 'adopted',
      to: 'withdrawn',
      duty: 'may',
      basis: RESOLUTION,
      input: { reason: longText('理由') },
      requires: [
        must(not(found('openActivity')), '据以开展的监督活动尚未结束，不能撤销决议', {
          code: 'task-open',
          basis: RESOLUTION,
        }),
      ],
    }),
  },
  lookups: {
    openActivity: {
      name: '据以开展、尚未结束的监督活动',
      procedure: 'activity',
      states: ['prepared', 'running', 'listed'],
      where: [{ path: 'facts.resolution', sign: '=', to: 'matter.id' }],
    },
  },
})

const resolutionTask = procedure({
  name: '决议产生的监督任务',
  kind: 'supervision',
  basis: RESOLUTION,
  title: '落实决议：{parent.facts.subject}',
  parties: {
    office: { ...office, from: 'input' },
    overseer: { name: '司法行政机关', kinds: ['oversight-body'], from: 'input' },
  },
  states: { pending: { name: '待开展' }, linked: { name: '已开展', final: true } },
  steps: {
    arise: step('产生监督任务', { by: 'clock', from: 'start', to: 'pending', duty: 'shall', basis: RESOLUTION }),
    link: step('登记所开展的监督活动', {
      by: 'overseer',
      from: 'pending',
      to: 'linked',
      duty: 'shall',
      basis: [...RESOLUTION, national(21, 1)],
      interpretation: '自2026年2月1日起，决议不能产生本级自行开展的专项监督，以重点监督、日常监督或者参加省级部署落实',
      input: { activity: matter('监督活动', { procedure: 'activity' }) },
      requires: [
        must(found('ofThisResolution'), '所选活动不是依据这一决议开展的', {
          code: 'other-resolution',
          basis: RESOLUTION,
        }),
      ],
    }),
  },
  lookups: {
    ofThisResolution: {
      name: '依据这一决议开展的监督活动',
      procedure: 'activity',
      where: [
        { path: 'id', sign: '=', to: 'input.activity' },
        { path: 'facts.resolution', sign: '=', to: 'parent.id' },
      ],
    },
  },
})

/** 四（二）: the office looks whether the mechanisms are carried out; each finding is followed until the office closes it. */
const mechanismInspection = procedure({
  name: '工作指导和专项督查',
  kind: 'other',
  basis: INSPECTION,
  title: '对{parties.agency.name}机制落实情况的督查',
  parties: { office, agency: { name: '被督查部门', kinds: [...SUPERVISED], from: 'input' } },
  states: { open: { name: '督查中' }, closed: { name: '已办结', final: true } },
  steps: {
    begin: step('开展督查', {
      by: 'office',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [...INSPECTION, national(21, 1)],
      interpretation: '办公室的专项督查属党内督察，不是专项监督，不制发行政执法监督文书',
      input: { mechanism: text('所督查的机制'), on: date('督查日期', { notAfterAct: true }) },
    }),
    find: step('登记问题', {
      by: 'office',
      from: 'open',
      duty: 'may',
      basis: INSPECTION,
      collects: 'problems',
      input: { problem: longText('问题') },
      opens: [
        {
          procedure: 'mechanismFinding',
          step: 'arise',
          parties: { office: 'office', agency: 'agency' },
          input: { problem: write.path('input.problem') },
        },
      ],
    }),
    close: step('办结督查', {
      by: 'office',
      from: 'open',
      to: 'closed',
      duty: 'shall',
      basis: INSPECTION,
      requires: [must(not(found('openFindings')), '尚有问题没有销号', { code: 'finding-open', basis: INSPECTION })],
    }),
  },
  lookups: {
    openFindings: {
      name: '没有销号的问题',
      procedure: 'mechanismFinding',
      states: ['open', 'reported'],
      where: [{ path: 'parent.id', sign: '=', to: 'matter.id' }],
    },
  },
})

const mechanismFinding = procedure({
  name: '督查发现的问题',
  kind: 'other',
  basis: INSPECTION,
  title: '{facts.problem}',
  parties: {
    office: { ...office, from: 'input' },
    agency: { name: '责任部门', kinds: [...SUPERVISED], from: 'input' },
    overseer: { name: '区级司法行政机关', from: { oversightBodyOf: 'agency' } },
  },
  states: { open: { name: '待整改' }, reported: { name: '已报告整改' }, closed: { name: '已销号', final: true } },
  steps: {
    arise: step('产生问题', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis: INSPECTION,
      input: { problem: longText('问题') },
    }),
    rate: step('评定程度', {
      by: 'office',
      from: ['open', 'reported'],
      duty: 'may',
      basis: [...INSPECTION, national(32)],
      interpretation: '严肃问责，是向有权机关提出处理建议；一般问题只督促整改',
      input: { grade: choice('程度', 'mechanismGrades'), grounds: longText('评定的理由') },
      opens: [
        {
          procedure: 'accountability',
          step: 'arise',
          when: write.is('input.grade', 'grave'),
          parties: { overseer: 'overseer', agency: 'agency' },
          input: {
            ground: write.literal('negligence'),
            subject: write.path('parties.agency.name'),
            facts: write.template('{facts.problem}：{input.grounds}'),
          },
        },
      ],
    }),
    report: step('报告整改', {
      by: 'agency',
      from: 'open',
      to: 'reported',
      duty: 'shall',
      basis: INSPECTION,
      input: { result: longText('整改情况') },
    }),
    close: step('销号', {
      by: 'office',
      from: 'reported',
      to: 'closed',
      duty: 'shall',
      basis: INSPECTION,
      stranger: '销号由执法协调小组办公室办理，责任部门不能自行销号',
      input: { verified: longText('核查情况') },
    }),
  },
})

/** What the office of the committee sets going: inspections by resolution, and its own looks at the mechanisms. */
export const mechanismInspectionPart: PackPart = {
  procedures: { meetingResolution, resolutionTask, mechanismInspection, mechanismFinding },
  catalogues: {
    mechanismGrades: {
      name: '督查问题的程度',
      basis: INSPECTION,
      items: { grave: { name: '严重' }, ordinary: { name: '一般' } },
    },
  },
}

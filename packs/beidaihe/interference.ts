import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art, national } from './identity.ts'

const { choice, compare, dateTime, files, is, longText, must, optional, organ, path, person, procedure, step, text } =
  write

const rule = art(2, { item: 12 })
const AGENCIES = [
  'agency' as const,
  'dispatched-organ' as const,
  'authorised-organisation' as const,
  'township' as const,
]

/**
 * 二（十二）: an officer may refuse a demand against his duty, and writes down who interfered. What is recorded stays as it
 * is: whoever recorded it may add to it, anybody else of the organ only a note; who is named in it does not see it.
 */
const interventionRecord = procedure({
  name: '拒绝、干预插手执法记录',
  kind: 'register',
  basis: [rule, national(8)],
  reading: { logged: true, except: 'facts.namedPerson' },
  title: '干预执法记录：{facts.case}',
  numbering: { series: 'GY', of: 'agency' },
  parties: {
    agency: { name: '记录人所在机关', kinds: AGENCIES, from: 'actor' },
    bureau: { name: '区级司法行政机关', from: { oversightBodyOf: 'agency' } },
    discipline: {
      name: '纪检监察机关',
      kinds: ['discipline-inspection'],
      from: 'input',
      refusal: '记录供纪检监察机关查阅，应当写明同级纪检监察机关',
    },
  },
  states: {
    locked: { name: '已锁定，存档备查' },
    archived: { name: '已随案卷归档', final: true },
  },
  steps: {
    record: step('如实记录', {
      by: 'agency',
      post: ['handler', 'inspector', 'signatory', 'principal-leader'],
      from: 'start',
      to: 'locked',
      duty: 'shall',
      basis: [rule, national(8)],
      summary: '提交即锁定；对监督机构的不当干预同样可以拒绝和记录',
      input: {
        kind: choice('记录的种类', 'interventionKinds'),
        actKind: choice('执法行为', 'enforcementActKinds'),
        actOther: optional(
          text('其他行政执法活动', {
            requiredWhen: is('input.actKind', 'other'),
            refusal: '选择其他的，应当写明是什么执法活动',
            code: 'act-undescribed',
          }),
        ),
        case: text('所涉案件'),
        happenedAt: dateTime('时间'),
        place: text('地点'),
        named: text('提出要求、干预插手的人', { personal: true, refusal: '没有写明是谁', code: 'person-missing' }),
        namedPost: text('其单位和职务', { personal: true }),
        namedPerson: optional(person('该人在本平台的账号')),
        interferer: choice('其身份', 'interferers'),
        means: text('方式'),
        content: longText('要求的内容', { refusal: '没有写明要求的内容', code: 'content-missing' }),
        refusal: optional(
          longText('拒绝的理由', {
            requiredWhen: is('input.kind', 'refused'),
            refusal: '拒绝要求的，应当写明理由',
            code: 'refusal-unexplained',
          }),
        ),
        evidence: optional(files('证据')),
      },
      sets: { recorder: path('actor.person.id') },
    }),
    supplement: step('补充记录', {
      by: 'agency',
      post: ['handler', 'inspector', 'signatory', 'principal-leader'],
      from: 'locked',
      duty: 'may',
      basis: [rule],
      summary: '原记录不变，补充另记',
      collects: 'addenda',
      input: { content: longText('补充的内容'), evidence: optional(files('证据')) },
      requires: [
        must(compare('actor.person.id', '=', 'facts.recorder'), '只有记录人可以补充；其他人可以附注，不能改动记录', {
          code: 'not-recorder',
        }),
      ],
    }),
    annotate: step('附注', {
      by: ['agency', 'bureau', 'discipline'],
      post: ['handler', 'inspector', 'reviewer', 'signatory', 'principal-leader'],
      from: 'locked',
      duty: 'may',
      basis: [rule],
      collects: 'notes',
      input: { note: longText('附注') },
    }),
    archive: step('随案卷归档', {
      by: 'agency',
      from: 'locked',
      to: 'archived',
      duty: 'shall',
      basis: [rule],
      input: { archive: text('档案号'), keeper: optional(organ('保管机关')) },
    }),
  },
})

export const interferencePart: PackPart = {
  procedures: { interventionRecord },
  catalogues: {
    interventionKinds: {
      name: '记录的种类',
      basis: [rule],
      items: namedItems({
        refused: '拒绝违反职责、程序或者妨碍公正的要求',
        intervention: '违法干预执法、插手具体案件',
      }),
    },
    enforcementActKinds: {
      name: '行政执法活动',
      basis: [rule],
      items: namedItems({
        licence: '行政许可',
        penalty: '行政处罚',
        coercion: '行政强制',
        adjudication: '行政裁决',
        confirmation: '行政确认',
        inspection: '行政检查',
        other: '其他行政执法活动',
      }),
    },
    interferers: {
      name: '干预者的身份',
      basis: [rule, national(8)],
      items: {
        superior: { name: '本机关或者上级的人员' },
        organ: { name: '其他单位的人员' },
        individual: { name: '个人' },
        overseer: { name: '监督机构及其工作人员', basis: [national(8)] },
      },
    },
  },
}

import type { Citation } from '@zhiheng/law'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { governed, type Overseer, overseerParty, SUPERVISED } from '../oversight/oversight-roles.ts'
import { validCertificate } from '../people/supervision-certificate.ts'
import { burdenOf, visitsAndRequests } from './burden.ts'
import { findingRows, findingsFrom } from './check-finding.ts'

const { atLeast, date, files, found, includesAll, is, longText, must, not, optional, organ } = write
const { procedure, step, text, yesNo } = write

export interface VisitOptions extends Overseer {
  /** at least two people, and the showing of the certificate */
  readonly onSite: readonly Citation[]
  /** the rule for visits that are not announced */
  readonly covert: readonly Citation[]
  /** the rule that every on-site activity is recorded throughout; absent where no norm above the place says so */
  readonly recording?: readonly Citation[]
  /** covert visits are drawn from a list of organs */
  readonly drawn?: boolean
  /** the result of a covert visit is released by the leader */
  readonly leaderReleases?: boolean
  /** the organ is told the findings in a paper of its own and never sees the visit itself */
  readonly findingsOnly?: boolean
  /** the text of the place knows no request for a report: only visits count as a burden */
  readonly visitsOnly?: boolean
  /** 国令第825号第八条 */
  readonly burden: readonly Citation[]
}

/**
 * 现场监督：检查、访谈、暗访. It begins when two people with valid certificates have shown them, and stops when one of them
 * leaves. Whom a covert visit concerns takes part only once its result is released.
 */
export function visitOf(options: VisitOptions): PackPart {
  const basis = [...options.basis]
  const onSite = [...options.onSite]
  const covert = [...options.covert]
  const { recentVisits } = visitsAndRequests
  const burden = burdenOf({
    organ: 'input.visited',
    basis: options.burden,
    burdens: options.visitsOnly === true ? { recentVisits } : visitsAndRequests,
  })
  const planned = {
    visited: organ('被检查机关', { kinds: [...SUPERVISED] }),
    subject: text('事项', { max: 60 }),
    plannedOn: date('日期'),
  }
  const requires = [governed('input.visited', basis), burden.requirement]
  const shown = {
    supervisor: write.person('监督人员'),
    name: text('姓名'),
    number: text('证件编号'),
    shown: yesNo('是否向对象出示证件'),
  }
  const certified = [
    must(found('validCertificate'), '监督人员在当日没有有效的行政执法监督证件', {
      code: 'certificate-invalid',
      basis: onSite,
    }),
    must(is('input.shown', true), '监督人员应当出示有效的监督证件，没有出示的，现场记录不能成立', {
      code: 'certificate-not-shown',
      basis: onSite,
    }),
  ]
  const visit = procedure({
    name: '现场监督：检查、访谈、暗访',
    kind: 'supervision',
    basis,
    title: '{facts.subject}',
    numbering: { series: '执监查', of: 'overseer' },
    parties: {
      overseer: overseerParty(options),
      agency: { name: '被检查机关', from: 'input', optional: true },
    },
    states: {
      planned: { name: '已安排' },
      covert: { name: '暗访，结果未公布' },
      onSite: { name: '现场监督中' },
      stopped: { name: '已中止：监督人员不足两人' },
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
        basis,
        input: planned,
        joins: { agency: 'input.visited' },
        requires,
      }),
      planCovert: step('安排暗访', {
        by: 'overseer',
        from: 'start',
        to: 'covert',
        duty: 'may',
        basis: covert,
        summary: '暗访的安排和经过在公布前不告知对象',
        input: {
          ...planned,
          ...(options.drawn === true
            ? {
                pool: organ('抽取范围', { kinds: [...SUPERVISED], many: true, basis: covert }),
                drawnBy: text('抽取方法'),
              }
            : {}),
        },
        requires: [
          ...requires,
          ...(options.drawn === true
            ? [
                must(includesAll('input.pool', 'input.visited'), '暗访对象应当从抽取范围中随机抽取', {
                  code: 'not-drawn',
                  basis: covert,
                }),
              ]
            : []),
        ],
      }),
      present: step('出示监督证件', {
        by: 'overseer',
        from: ['planned', 'covert', 'stopped'],
        duty: 'shall',
        basis: onSite,
        collects: 'team',
        input: shown,
        requires: [
          ...certified,
          must(not(atLeast(1, 'facts.team', { field: 'supervisor', to: 'input.supervisor' })), '该人员已经登记', {
            code: 'already-present',
            basis: onSite,
          }),
        ],
      }),
      begin: step('开始现场监督', {
        by: 'overseer',
        from: ['planned', 'covert'],
        to: 'onSite',
        duty: 'shall',
        basis: onSite,
        requires: [
          must(atLeast(2, 'facts.team'), '现场监督的行政执法监督人员不得少于两人', {
            code: 'two-supervisors',
            basis: onSite,
          }),
        ],
      }),
      leave: step('监督人员离开现场', {
        by: 'overseer',
        from: 'onSite',
        to: 'stopped',
        duty: 'shall',
        basis: onSite,
        summary: '没有人接替的，现场监督中止',
        input: { left: write.person('离开的监督人员'), leftReason: longText('原因') },
      }),
      resume: step('补足人员后继续', {
        by: 'overseer',
        from: 'stopped',
        to: 'onSite',
        duty: 'may',
        basis: onSite,
        input: shown,
        requires: [
          ...certified,
          must(write.compare('input.supervisor', '!=', 'facts.left'), '应当由另一名监督人员接替', {
            code: 'not-replaced',
            basis: onSite,
          }),
        ],
        sets: { replacement: write.template('{input.name}（{input.number}）') },
      }),
      record: step('制作现场监督记录', {
        by: 'overseer',
        from: 'onSite',
        to: 'made',
        duty: 'shall',
        basis: onSite,
        input: {
          minutes: longText('检查、访谈、暗访的情况'),
          conclusion: longText('结论', { refusal: '没有结论，检查不能结束', code: 'conclusion-missing' }),
          recording:
            options.recording === undefined
              ? optional(files('全过程记录'))
              : files('全过程记录', {
                  min: 1,
                  refusal: '现场监督应当全过程记录，没有记录文件不能结束',
                  code: 'recording-missing',
                  basis: [...options.recording],
                }),
          findings: optional(findingRows()),
        },
        issues: 'onSiteRecord',
        opens: [findingsFrom('input.findings', 'facts.visited')],
      }),
      release: step('向对象公布结果', {
        by: 'overseer',
        ...(options.leaderReleases === true ? { post: ['principal-leader' as const] } : {}),
        from: 'made',
        to: 'released',
        duty: 'shall',
        basis: covert,
        input: { released: longText('公布的情况') },
        ...(options.findingsOnly === true
          ? {
              opens: [
                {
                  procedure: 'visitResult',
                  step: 'tell',
                  parties: { overseer: 'overseer', agency: 'facts.visited' },
                  input: { findings: write.path('input.released') },
                },
              ],
            }
          : { joins: { agency: 'facts.visited' } }),
      }),
      drop: step('不再进行', {
        by: 'overseer',
        from: ['planned', 'covert', 'stopped'],
        to: 'dropped',
        duty: 'may',
        basis,
        input: { reason: longText('理由') },
      }),
    },
    lookups: { ...burden.lookups, validCertificate: validCertificate('input.supervisor') },
  })
  return {
    procedures: { visit, ...(options.findingsOnly === true ? { visitResult: resultOf(options) } : {}) },
    documents: {
      onSiteRecord: {
        title: '行政执法监督现场记录',
        layout: 'working-paper',
        issuer: 'overseer',
        recipients: ['agency'],
        approval: [],
        takesEffect: 'on-issue',
        basis: onSite,
        sections: [
          { heading: '对象和事项', text: '{facts.subject}' },
          {
            heading: '监督人员和出示的证件',
            rows: { path: 'facts.team', columns: { name: '姓名', number: '证件编号' } },
          },
          { heading: '接替人员', text: '{facts.replacement}', optional: true },
          { heading: '情况', text: '{input.minutes}' },
          {
            heading: '发现的问题',
            rows: { path: 'input.findings', columns: { subject: '对象', detail: '情况' } },
            optional: true,
          },
          { heading: '结论', text: '{input.conclusion}' },
        ],
      },
    },
  }
}

/** What the organ gets to know of a covert visit: the findings, nothing of how they were made. */
function resultOf(options: VisitOptions): write.Procedure {
  const basis = [...options.covert]
  return procedure({
    name: '暗访结果告知',
    kind: 'register',
    basis,
    title: '{parties.agency.name}暗访结果',
    parties: { overseer: overseerParty(options, 'input'), agency: { name: '被监督机关', from: 'input' } },
    states: { told: { name: '已告知', final: true } },
    steps: {
      tell: step('告知暗访结果', {
        by: 'clock',
        from: 'start',
        to: 'told',
        duty: 'shall',
        basis,
        input: { findings: longText('发现的问题') },
      }),
    },
  })
}

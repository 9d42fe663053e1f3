import type { DocumentKind } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'
import { remedyBar } from '../supervision/remedy-bar.ts'
import { operativePoints } from './dispute-documents.ts'
import { type Basis, national } from './dispute-options.ts'

const { any, choice, citations, date, done, files, found, longText, must, not, optional, party, path, procedure } =
  write
const { rows, since, step, text } = write

/** What differs: the clauses, and what the government's paper is called. */
export interface TownDisputeOptions {
  readonly basis: Basis
  /** the duty to negotiate first, the decision, and what follows it */
  readonly negotiation: Basis
  readonly decision: Basis
  readonly execution: Basis
  readonly title: string
  readonly names?: DocumentKind['names']
}

const tasks = [
  {
    procedure: 'executionTask',
    step: 'arise',
    each: 'input.points',
    parties: { agency: 'row.organ' },
    input: { point: path('row.text'), dueOn: path('row.dueOn') },
  },
]

/**
 * Disputes between a township and a department about who handles a case (乡镇与部门管辖争议): negotiated, then put to the
 * government without a stage of coordination. Since the national regulation the justice bureau gives its opinion first.
 * The decision moves the case: whoever lost it may not decide it any more.
 */
export function townDisputeOf(options: TownDisputeOptions): PackPart {
  const basis = [...options.basis]
  const negotiation = [...options.negotiation]
  const decision = [...options.decision]
  const bar = remedyBar({ act: 'facts.act', filing: [national(33, 3)], acceptance: [national(33, 3)] })
  const { remedyEntered } = bar.lookups
  return {
    procedures: {
      townDispute: procedure({
        name: '乡镇（街道）与区职能部门管辖争议',
        kind: 'coordination',
        basis,
        title: '{parties.disputants}：{facts.item}',
        numbering: { series: '乡争', of: 'government' },
        parties: {
          township: { name: '乡镇（街道）', kinds: ['township'], from: 'input', basis },
          department: { name: '区职能部门', kinds: ['agency', 'dispatched-organ', 'police'], from: 'input', basis },
          disputants: { name: '争议各方', from: { group: ['township', 'department'] }, many: true },
          government: { name: '区人民政府', kinds: ['government'], from: { governmentOf: 'township' } },
          body: { name: '区司法行政机关', kinds: ['oversight-body'], from: { oversightBodyOf: 'government' } },
          justice: { name: '区司法行政机关', kinds: ['oversight-body'], from: { oversightBodyOf: 'government' } },
        },
        states: {
          negotiated: { name: '协商不成' },
          selfResolved: { name: '自行协商解决', final: true },
          submitted: { name: '已提请区人民政府' },
          proposed: { name: '司法行政机关已提出处理意见' },
          decided: { name: '区人民政府已决定' },
          executing: { name: '执行中' },
          executed: { name: '已执行', final: true },
        },
        steps: {
          negotiateAgreed: step('登记双方协商解决', {
            by: ['township', 'department'],
            from: 'start',
            to: 'selfResolved',
            duty: 'may',
            basis: negotiation,
            input: {
              item: text('争议的执法事项', { max: 80 }),
              caseNumber: optional(text('所涉案件编号')),
              negotiatedOn: date('协商日期', { notAfterAct: true }),
              agreement: longText('一致意见'),
            },
          }),
          negotiateFailed: step('登记协商不成', {
            by: ['township', 'department'],
            from: 'start',
            to: 'negotiated',
            duty: 'may',
            basis: negotiation,
            input: {
              item: text('争议的执法事项', { max: 80 }),
              negotiatedOn: date('协商日期', { notAfterAct: true }),
              participants: longText('参加人员'),
              positions: longText('双方意见'),
              minutes: files('双方签字的协商记录', { min: 1 }),
            },
          }),
          submit: step('提请区人民政府决定', {
            by: ['township', 'department'],
            from: ['start', 'negotiated'],
            to: 'submitted',
            duty: 'may',
            basis: decision,
            input: {
              matter: longText('争议事项'),
              caseNumber: text('所涉案件编号'),
              act: optional(text('争议所涉行政行为（文号）')),
              currentOwner: party('案件现由哪方办理', 'disputants'),
              norms: citations('有关依据', { min: 1 }),
              nationalClass: optional(
                choice('国令争议类别', 'nationalDisputeClasses', {
                  requiredWhen: since(NATIONAL_FROM),
                  basis: [national(13)],
                  refusal: '应标明国令争议类别',
                  code: 'national-class-missing',
                }),
              ),
            },
            requires: [
              must(done('negotiateFailed'), '应当先由双方协商，并附协商不成的记录', {
                code: 'negotiation-missing',
                basis: negotiation,
              }),
            ],
          }),
          formOpinion: step('提出处理意见', {
            by: 'justice',
            from: 'submitted',
            to: 'proposed',
            duty: 'shall',
            basis: [national(13), national(7, 1, 2)],
            interpretation: '本地规定直接提请政府；国令要求政府决定前由监督机构提出处理意见',
            ...underNational,
            input: { opinion: longText('处理意见'), grounds: longText('理由') },
          }),
          decide: step('作出决定', {
            by: 'government',
            from: ['submitted', 'proposed'],
            to: 'decided',
            duty: 'shall',
            basis: decision,
            stranger: '管辖争议由区人民政府决定，司法行政机关只能提出处理意见',
            input: {
              handler: party('负责办理的机关', 'disputants'),
              bases: citations('依据', { min: 1 }),
              conclusion: longText('决定'),
              points: rows(
                '执行事项',
                { text: text('内容'), organ: party('执行机关', 'disputants'), dueOn: optional(date('完成期限')) },
                { min: 1 },
              ),
            },
            requires: [
              must(done('formOpinion'), '司法行政机关尚未提出处理意见，不得决定', {
                code: 'opinion-missing',
                basis: [national(13), national(7, 1, 2)],
                ...underNational,
                interpretation: true,
              }),
              bar.fromAcceptance,
            ],
            issues: 'townDecision',
            opens: tasks,
          }),
          closeExecuted: step('登记执行完毕', {
            by: 'clock',
            from: ['decided', 'executing'],
            to: 'executed',
            duty: 'may',
            basis: [...options.execution],
          }),
        },
        lookups: remedyEntered === undefined ? {} : { remedyEntered },
        service: [
          {
            document: 'townDecision',
            when: 'all',
            from: ['decided'],
            to: 'executing',
            opens: [
              {
                procedure: 'caseOwner',
                step: 'assign',
                parties: { owner: 'facts.handler', before: 'facts.currentOwner' },
                input: { caseNumber: path('facts.caseNumber'), owner: path('facts.handler') },
              },
            ],
          },
        ],
      }),
      caseOwner: procedure({
        name: '案件归属登记',
        kind: 'register',
        basis: [...options.execution],
        title: '案件{facts.caseNumber}由{parties.owner.name}办理',
        parties: {
          owner: { name: '办理机关', from: 'input' },
          before: { name: '原办理机关', from: 'input' },
        },
        states: { held: { name: '已确定' } },
        steps: {
          assign: step('按决定变更案件归属', {
            by: 'clock',
            from: 'start',
            to: 'held',
            duty: 'shall',
            basis: [...options.execution],
            input: { caseNumber: text('案件编号'), owner: write.organ('办理机关') },
          }),
        },
      }),
      caseAct: procedure({
        name: '案件处理登记',
        kind: 'register',
        basis: [...options.execution],
        title: '{facts.act}',
        parties: {
          agency: { name: '作出处理的机关', kinds: ['township', 'agency', 'dispatched-organ'], from: 'actor' },
        },
        states: { registered: { name: '已登记' } },
        steps: {
          register: step('登记案件处理决定', {
            by: 'agency',
            from: 'start',
            to: 'registered',
            duty: 'may',
            basis: [...options.execution],
            input: { caseNumber: text('案件编号'), act: text('处理决定（文号）'), content: longText('处理内容') },
            requires: [
              must(
                any(not(found('owned')), found('ownedHere')),
                '该案件的归属已由区人民政府决定变更，本机关不得再作出处理',
                { code: 'case-owned-elsewhere', basis: [...options.execution] },
              ),
            ],
          }),
        },
        lookups: {
          owned: {
            name: '该案件的归属决定',
            procedure: 'caseOwner',
            where: [{ path: 'facts.caseNumber', sign: '=', to: 'input.caseNumber' }],
          },
          ownedHere: {
            name: '由本机关办理的归属决定',
            procedure: 'caseOwner',
            where: [
              { path: 'facts.caseNumber', sign: '=', to: 'input.caseNumber' },
              { path: 'facts.owner', sign: '=', to: 'actor.organ.id' },
            ],
          },
        },
      }),
    },
    documents: {
      townDecision: {
        title: options.title,
        layout: 'official',
        issuer: 'government',
        recipients: ['disputants'],
        copies: ['body'],
        numbering: { series: '乡争决' },
        approval: ['reviewer', 'principal-leader'],
        takesEffect: 'on-service',
        basis: decision,
        interpretation: '原文没有写决定的名称',
        ...(options.names === undefined ? {} : { names: options.names }),
        sections: [
          { heading: '争议事项', text: '{facts.matter}' },
          { heading: '处理意见', text: '{facts.opinion}', optional: true },
          { heading: '依据', list: 'input.bases' },
          { heading: '决定', text: '{input.conclusion}' },
          operativePoints,
        ],
      },
    },
  }
}

import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art } from './identity.ts'

const { all, any, choice, compare, date, files, filled, found, includesAll, is, literal, longText, matter } = write
const { must, not, optional, organ, path, procedure, step, template, text, yesNo } = write

const basis = [art(13)]

/** The matter is frozen: by its item, or because the agency itself says that the act concerns the dispute. */
const frozenHere = any(found('frozen'), all(found('anyFreeze'), is('input.concernsDispute', true)))

/** A lead against the agency that acts alone, at the bureau that coordinates. */
const unilateral = (lookup: string, agency: string) => ({
  procedure: 'coordinationBreach',
  step: 'arise',
  parties: { body: `related.${lookup}.facts.bodyId`, agency },
  input: {
    item: literal('unilateralAct'),
    evidence: template('协调期间就“{input.item}”作出行为：{input.act}'),
    act: path('input.act'),
  },
})

const holding = (to: string, on?: string) => ({
  path: 'holding',
  sign: 'includes' as const,
  to,
  ...(on === undefined ? {} : { on }),
})

/** Art 13: acts of the disputing organs while coordination runs, and the exception that goes with it. */
export const freezePart: PackPart = {
  procedures: {
    enforcementAct: procedure({
      name: '执法行为登记',
      kind: 'register',
      basis,
      title: '{facts.act}',
      parties: {
        agency: {
          name: '作出行为的机关',
          kinds: ['agency', 'government', 'township', 'zone-committee', 'dispatched-organ', 'authorised-organisation'],
          from: 'actor',
          optional: true,
        },
        registrar: { name: '登记机构', kinds: ['oversight-body'], from: 'actor', optional: true },
      },
      states: { registered: { name: '已登记' }, withdrawn: { name: '已撤回', final: true } },
      steps: {
        register: step('登记执法行为', {
          by: 'agency',
          from: 'start',
          to: 'registered',
          duty: 'may',
          basis,
          input: {
            act: text('文号'),
            kind: choice('执法行为种类', 'enforcementActs'),
            item: text('执法事项'),
            target: optional(text('行政相对人', { personal: true })),
            concernsDispute: optional(
              yesNo('涉及正在协调的争议事项', {
                requiredWhen: all(found('anyFreeze'), not(found('frozen'))),
                refusal: '本机关有争议正在协调，请说明本行为是否涉及争议事项',
              }),
            ),
            exception: optional(matter('先行处置的例外', { procedure: 'freezeException' })),
          },
          requires: [
            must(any(not(frozenHere), found('exception')), '争议协调期间，不得单方面处理争议事项', {
              code: 'frozen',
              basis,
              raises: [
                { ...unilateral('frozen', 'actor'), when: found('frozen') },
                { ...unilateral('anyFreeze', 'actor'), when: not(found('frozen')) },
              ],
            }),
            must(not(found('exceptionUsed')), '该例外只适用于所列的一个行为，已经使用', { code: 'exception-used' }),
          ],
        }),
        report: step('登记已作出的执法行为', {
          by: ['agency', 'registrar'],
          from: 'start',
          to: 'registered',
          duty: 'may',
          basis: [art(13), art(17, { item: 4 })],
          summary: '已经作出的行为如实登记；落在协调期间的，产生待核实的责任线索',
          input: {
            madeBy: organ('作出行为的机关'),
            madeOn: date('作出日期', { notAfterAct: true }),
            act: text('文号'),
            kind: choice('执法行为种类', 'enforcementActs'),
            item: text('执法事项'),
            target: optional(text('行政相对人', { personal: true })),
          },
          requires: [
            must(
              any(not(filled('parties.agency.id')), compare('input.madeBy', '=', 'parties.agency.id')),
              '行政机关只能登记本机关的执法行为',
              { code: 'act-of-another' },
            ),
          ],
          joins: { agency: 'input.madeBy' },
          opens: [
            {
              ...unilateral('frozenThen', 'input.madeBy'),
              when: all(found('frozenThen'), not(found('exceptionThen'))),
            },
          ],
        }),
        withdraw: step('撤回执法行为', {
          by: 'agency',
          from: 'registered',
          to: 'withdrawn',
          duty: 'may',
          basis,
          input: { withdrawalReason: longText('撤回理由') },
        }),
      },
      lookups: {
        frozen: {
          name: '该事项正在进行的争议协调',
          procedure: 'dispute',
          where: [holding('actor.organ.id'), { path: 'facts.item', sign: '=', to: 'input.item' }],
        },
        anyFreeze: {
          name: '本机关正在进行的争议协调',
          procedure: 'dispute',
          where: [holding('actor.organ.id')],
        },
        frozenThen: {
          name: '作出行为之日该事项正在进行的争议协调',
          procedure: 'dispute',
          where: [holding('input.madeBy', 'input.madeOn'), { path: 'facts.item', sign: '=', to: 'input.item' }],
        },
        exception: {
          name: '已报告的先行处置例外',
          procedure: 'freezeException',
          states: ['declared', 'justified'],
          where: [
            { path: 'id', sign: '=', to: 'input.exception' },
            { path: 'parties.agency', sign: 'includes', to: 'actor.organ.id' },
            { path: 'facts.kind', sign: '=', to: 'input.kind' },
            { path: 'facts.act', sign: '=', to: 'input.act' },
          ],
        },
        exceptionUsed: {
          name: '已使用该例外的执法行为',
          procedure: 'enforcementAct',
          where: [{ path: 'facts.exception', sign: '=', to: 'input.exception' }],
        },
        exceptionThen: {
          name: '该行为的先行处置例外',
          procedure: 'freezeException',
          states: ['declared', 'justified'],
          where: [
            { path: 'parties.agency', sign: 'includes', to: 'input.madeBy' },
            { path: 'facts.act', sign: '=', to: 'input.act' },
          ],
        },
      },
    }),
    freezeException: procedure({
      name: '协调期间先行处置',
      kind: 'coordination',
      basis,
      title: '{parties.agency.name}先行处置：{facts.act}',
      parties: {
        body: { name: '行政执法协调监督机构', from: { parent: 'body' } },
        disputants: { name: '争议各方', from: { parent: 'disputants' }, many: true },
        agency: { name: '先行处置的机关', from: 'actor' },
      },
      states: {
        declared: { name: '已报告' },
        justified: { name: '理由成立', final: true },
        unjustified: { name: '理由不成立', final: true },
      },
      steps: {
        declare: step('报告先行处置', {
          by: 'agency',
          from: 'start',
          to: 'declared',
          duty: 'may',
          basis,
          interpretation: '是否属于例外由作出行为的机关先行判断并自负其责，立即报告，由协调监督机构事后审查',
          input: {
            category: choice('例外情形', 'freezeExceptions'),
            act: text('拟作出的行为（文号）'),
            kind: choice('执法行为种类', 'enforcementActs'),
            facts: longText('事实和理由'),
            evidence: files('证据材料', { min: 1 }),
          },
          requires: [
            must(includesAll('parties.disputants', 'parties.agency.id', 'id'), '只有争议机关可以报告先行处置', {
              code: 'not-disputant',
            }),
            must(
              is('parent.state', 'coordinating', 'noAgreement', 'reported', 'opinionIssued', 'decisionIssued'),
              '争议没有在协调，无须报告先行处置',
              {
                code: 'not-coordinating',
              },
            ),
          ],
          issues: 'exceptionReport',
        }),
        uphold: step('认定理由成立', {
          by: 'body',
          from: 'declared',
          to: 'justified',
          duty: 'shall',
          basis,
          input: { reviewOpinion: longText('审查意见') },
        }),
        reject: step('认定理由不成立', {
          by: 'body',
          from: 'declared',
          to: 'unjustified',
          duty: 'may',
          basis: [art(13), art(17, { item: 4 })],
          input: { reviewOpinion: longText('审查意见') },
          opens: [
            {
              procedure: 'coordinationBreach',
              step: 'arise',
              parties: { body: 'body', agency: 'agency' },
              input: {
                item: literal('unilateralAct'),
                evidence: template('先行处置理由不成立：{facts.act}'),
                act: path('facts.act'),
              },
            },
          ],
        }),
      },
    }),
    jointPlan: procedure({
      name: '联合执法方案登记',
      kind: 'register',
      basis: [art(6, { item: 3 })],
      title: '联合执法方案{facts.planNumber}',
      parties: {
        lead: { name: '登记机关', from: 'actor' },
        participants: { name: '参加机关', from: 'input', many: true },
      },
      states: { registered: { name: '已登记' } },
      steps: {
        register: step('登记联合执法方案', {
          by: 'lead',
          from: 'start',
          to: 'registered',
          duty: 'may',
          basis: [art(6, { item: 3 })],
          input: { planNumber: text('方案编号'), planName: text('方案名称'), plan: optional(files('方案文本')) },
        }),
      },
    }),
  },
  documents: {
    exceptionReport: {
      title: '协调期间先行处置情况报告',
      layout: 'letter',
      issuer: 'agency',
      recipients: ['body'],
      approval: [],
      takesEffect: 'on-issue',
      basis,
      sections: [
        { heading: '例外情形', text: '{input.category}' },
        { heading: '拟作出的行为', text: '{input.act}' },
        { heading: '事实和理由', text: '{input.facts}' },
      ],
    },
  },
}

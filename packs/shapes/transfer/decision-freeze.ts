import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import type { Party } from './transfer-parts.ts'

const { any, choice, citations, date, found, is, longText, must, not, optional, procedure, should, step, text } = write

/**
 * 行政执法决定登记: while a case is with the police or with another organ, the organ that sent it away decides nothing in it.
 * Acts that are no decision stay allowed with a reason; an exception rests on a legal review with its basis.
 */
export function decisionFreezeOf({
  basis,
  agency,
  policy,
  allowed,
  transfers,
}: {
  readonly basis: readonly Citation[]
  readonly agency: Party
  /** block where the text of the place forbids it; warn where only the general rule of upper law speaks */
  readonly policy: 'block' | 'warn'
  /** the rule that acts which are no decision of punishment stay allowed */
  readonly allowed: readonly Citation[]
  /** procedures of administrative transfer that freeze as well */
  readonly transfers: readonly string[]
}): PackPart {
  const cited = [...basis]
  const demand = policy === 'block' ? must : should
  const input = {
    caseNumber: text('案件编号'),
    act: text('文号'),
    kind: choice('决定种类', 'decisionKinds'),
    decidedOn: date('作出日期', { notAfterAct: true }),
  }
  const elsewhere = [found('criminal'), ...transfers.map((id) => found(id))]
  const away: Procedure['lookups'] = Object.fromEntries(
    transfers.flatMap((id) => [
      [
        id,
        {
          name: '本案正在进行的移送',
          procedure: id,
          where: [
            { path: 'holding', sign: 'includes' as const, to: 'actor.organ.id' },
            { path: 'facts.caseNumber', sign: '=' as const, to: 'input.caseNumber' },
          ],
        },
      ],
      [
        `${id}Taken`,
        {
          name: '本案已由接收机关立案',
          procedure: id,
          where: [
            { path: 'facts.caseNumber', sign: '=' as const, to: 'input.caseNumber' },
            { path: 'facts.outcome', sign: '=' as const, value: 'filed' },
            { path: 'parties.sender', sign: 'overlaps' as const, to: 'actor.organ.id' },
          ],
        },
      ],
    ]),
  )
  const taken = [found('punished'), ...transfers.map((id) => found(`${id}Taken`))]
  const harmless = is('input.kind', 'correctionOrder', 'preservation', 'coercion')
  return {
    procedures: {
      enforcementDecision: procedure({
        name: '行政执法决定登记',
        kind: 'register',
        basis: cited,
        title: '{facts.act}',
        parties: { agency },
        states: { decided: { name: '已登记' }, withdrawn: { name: '已撤回', final: true } },
        steps: {
          decide: step('登记行政执法决定', {
            by: 'agency',
            from: 'start',
            to: 'decided',
            duty: 'may',
            basis: cited,
            input: {
              ...input,
              reason: optional(
                longText('移送期间采取该措施的理由', {
                  requiredWhen: any(...elsewhere),
                  refusal: '案件已经移送，责令改正、登记保存和强制措施不是处罚决定，采取的应当写明理由',
                  code: 'reason-missing',
                  basis: [...allowed],
                }),
              ),
            },
            requires: [
              demand(
                any(harmless, not(any(...elsewhere))),
                '案件已经移送，在刑事程序或者接收机关的结果明确以前，不得作出行政执法决定',
                {
                  code: 'decision-frozen',
                  basis: cited,
                },
              ),
              demand(
                any(harmless, not(any(...taken))),
                '本案已经追究刑事责任或者已由接收机关立案，不再作出行政执法决定',
                {
                  code: 'case-taken',
                  basis: cited,
                },
              ),
            ],
          }),
          decideByException: step('经法制审核作出例外决定', {
            by: 'agency',
            post: ['legal-reviewer'],
            from: 'start',
            to: 'decided',
            duty: 'may',
            basis: [...cited, ...allowed],
            interpretation: '法律另有规定必须先行决定的，由法制审核人员写明依据和理由后登记',
            input: { ...input, exceptionBasis: citations('法律依据', { min: 1 }), reason: longText('理由') },
          }),
          withdraw: step('撤回登记', {
            by: 'agency',
            from: 'decided',
            to: 'withdrawn',
            duty: 'may',
            basis: cited,
            input: { withdrawalReason: longText('撤回理由') },
          }),
        },
        lookups: {
          criminal: {
            name: '本案正在进行的刑事移送',
            procedure: 'criminalTransfer',
            where: [
              { path: 'holding', sign: 'includes', to: 'actor.organ.id' },
              { path: 'facts.caseNumber', sign: '=', to: 'input.caseNumber' },
            ],
          },
          punished: {
            name: '本案已追究刑事责任',
            procedure: 'criminalTransfer',
            states: ['punished'],
            where: [{ path: 'facts.caseNumber', sign: '=', to: 'input.caseNumber' }],
          },
          ...away,
        },
      }),
    },
    catalogues: {
      decisionKinds: {
        name: '决定和措施的种类',
        basis: cited,
        items: {
          penalty: { name: '行政处罚' },
          licence: { name: '行政许可' },
          otherDecision: { name: '其他行政执法决定' },
          correctionOrder: { name: '责令改正', basis: [...allowed] },
          preservation: { name: '先行登记保存', basis: [...allowed] },
          coercion: { name: '行政强制措施', basis: [...allowed] },
        },
      },
    },
  }
}

import type { Citation } from '@zhiheng/law'
import type { DocumentKind, Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

const { all, any, compare, date, done, filled, found, is, limit, longText, must, not, optional, path, served } = write
const { step, within } = write

type Step = Procedure['steps'][string]
type Limit = NonNullable<Procedure['limits']>[string]
type Term = NonNullable<Limit['term']>

/** What differs between the reviews of two papers, or of two cities. */
export interface ReviewOptions {
  /** stem of the names it gives: `Opinion` gives applyOpinionReview, recordOpinionUpheld … */
  readonly of: string
  /** the paper under review, and its title */
  readonly paper: string
  readonly title: string
  /** role in the parent matter of the organ that made the paper: the only one that reviews it */
  readonly body: string
  readonly bodyKinds: Procedure['parties'][string]['kinds']
  readonly agency: string
  /** from receipt of the paper to the application, and from the application to the answer */
  readonly apply: Term
  readonly answer: Term
  readonly basis: {
    readonly apply: readonly Citation[]
    readonly answer: readonly Citation[]
  }
  /** states of the parent in which a result can arrive */
  readonly states: readonly string[]
  /** states an overturned or changed paper leads to */
  readonly revokedState: string
  readonly variedState: string
  /** where the parent can still be changed by the result */
  readonly changeable: readonly string[]
  /** fact of the parent that holds the day named in the paper */
  readonly dueFact: string
  /** since when, and under what, a late objection is still heard outside the review */
  readonly objection: { readonly from: string; readonly basis: readonly Citation[]; readonly text: string }
  readonly results: string
  /** what the text calls it; default 复核 */
  readonly word?: string
  /** why the days are not shown as statutory, where the text they come from is not verified */
  readonly unverified?: string
  /** how the text is read, where the review reaches further than its words */
  readonly interpretation?: string
}

export interface ReviewShape {
  /** steps and limits of the parent matter */
  readonly steps: Record<string, Step>
  readonly limits: Record<string, Limit>
  readonly lookups: NonNullable<Procedure['lookups']>
  /** the child matter, the register of misdirected applications and the paper that answers */
  readonly part: PackPart
}

/**
 * The review (复核) of a supervision paper: a child matter, so that the paper runs on beside it. Only the organ that made
 * the paper hears it, whoever drafted the paper does not, and the result is told to the parent matter. An application put
 * to the wrong organ is refused with the right one named; the day it was filed stays.
 */
export function reviewOf(options: ReviewOptions): ReviewShape {
  const { word = '复核' } = options
  const id = `${lower(options.of)}Review`
  const misdirected = `misdirected${options.of}Review`
  const { basis, body, agency, paper, title, objection } = options
  const inTime = any(
    within(id),
    all(filled('input.firstFiledOn'), found(misdirected), compare('input.firstFiledOn', '<=', `limits.${id}.dueDate`)),
  )
  const late = `已逾期：对《${title}》的${word}申请期限已于{limits.${id}.dueDate}届满`
  const copy = (list: readonly Citation[]): Citation[] => [...list]
  const result = (name: string, definition: Partial<Step>): Step =>
    step(name, {
      by: 'clock',
      from: [...options.states],
      duty: 'may',
      basis: copy(basis.answer),
      ...definition,
    })
  return {
    steps: {
      [`apply${options.of}Review`]: step(`对《${title}》申请${word}`, {
        by: agency,
        from: [...options.states],
        duty: 'may',
        basis: copy(basis.apply),
        summary: `对《${title}》有异议的，向作出机关申请${word}；${word}期间照常执行`,
        input: {
          reasons: longText('异议及理由'),
          addressedTo: write.organ(`受理${word}的机关`, { hint: '向作出文书的机关提出' }),
          firstFiledOn: optional(date('向其他机关首次提出的日期', { notAfterAct: true })),
          evidence: optional(write.files('证据材料')),
        },
        requires: [
          must(
            compare('input.addressedTo', '=', `parties.${body}.id`),
            `${word}申请应当向作出《${title}》的{parties.${body}.name}提出`,
            {
              code: 'wrong-door',
              redirect: body,
              raises: [
                {
                  procedure: misdirected,
                  step: 'register',
                  parties: { applicant: agency, body },
                  input: {
                    matter: path('matter.id'),
                    addressedTo: path('input.addressedTo'),
                    reasons: path('input.reasons'),
                    filedOn: path('act.on'),
                  },
                },
              ],
            },
          ),
          must(served(paper, agency), `《${title}》尚未送达，不能申请${word}`, { code: 'not-served' }),
          must(not(done(`apply${options.of}Review`)), `对《${title}》已经申请过${word}`, { code: 'review-repeated' }),
          must(inTime, late, { code: 'late-review', force: { from: '1949-10-01', to: objection.from } }),
          must(inTime, `${late}；${objection.text}`, {
            code: 'late-review',
            force: { from: objection.from },
            basis: [...basis.apply, ...objection.basis],
          }),
        ],
        opens: [
          {
            procedure: id,
            step: 'receive',
            input: {
              reasons: path('input.reasons'),
              firstFiledOn: path('input.firstFiledOn'),
              evidence: path('input.evidence'),
            },
          },
        ],
      }),
      [`record${options.of}Upheld`]: result(`登记《${title}》维持`, {
        sets: { [`${lower(options.of)}Review`]: write.literal('upheld') },
      }),
      [`record${options.of}Varied`]: result(`登记《${title}》变更`, {
        from: [...options.changeable],
        to: options.variedState,
        input: {
          variedText: longText('变更后的内容'),
          [options.dueFact]: date('变更后的期限'),
        },
      }),
      [`record${options.of}Revoked`]: result(`登记《${title}》撤销`, {
        from: [...options.changeable],
        to: options.revokedState,
        sets: { [`${lower(options.of)}Review`]: write.literal('revoked') },
      }),
    },
    limits: {
      [id]: limit(`对《${title}》申请${word}的期限`, {
        ...standing(options),
        basis: copy(basis.apply),
        on: agency,
        start: { served: paper, to: agency },
        verb: '收到',
        term: options.apply,
        met: [`apply${options.of}Review`],
        ended: [options.revokedState],
        lapse: { text: `不再受理${word}` },
      }),
    },
    lookups: {
      [misdirected]: {
        name: `误向其他机关提出的${word}申请`,
        procedure: misdirected,
        where: [
          { path: 'facts.matter', sign: '=', to: 'matter.id' },
          { path: 'facts.filedOn', sign: '=', to: 'input.firstFiledOn' },
        ],
      },
    },
    part: {
      procedures: { [id]: reviewProcedure(options, id), [misdirected]: misdirectedProcedure(options) },
      documents: { [`${id}Reply`]: reply(options) },
    },
  }
}

/** Days of an unverified text are shown as what they are: no statutory limit. */
const standing = ({ unverified, interpretation }: ReviewOptions): Pick<Limit, 'kind' | 'interpretation'> => ({
  kind: unverified === undefined ? 'statutory' : 'internal',
  ...((unverified ?? interpretation) === undefined ? {} : { interpretation: unverified ?? interpretation }),
})

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

function reviewProcedure(options: ReviewOptions, id: string): Procedure {
  const { basis, title, word = '复核' } = options
  const drafter = `parent.documents.${options.paper}.draftedBy.person.id`
  return {
    name: `《${title}》${word}`,
    kind: 'supervision',
    basis: [...basis.apply, ...basis.answer],
    title: `{parties.applicant.name}对《${title}》申请${word}`,
    parties: {
      applicant: { name: `申请${word}的机关`, from: { parent: options.agency } },
      body: {
        name: `${word}机关`,
        ...(options.bodyKinds === undefined ? {} : { kinds: options.bodyKinds }),
        from: { parent: options.body },
        basis: [...basis.answer],
      },
    },
    states: {
      received: { name: `已收到${word}申请` },
      reviewing: { name: `${word}中` },
      answered: { name: '已答复', final: true },
    },
    steps: {
      receive: step(`收到${word}申请`, {
        by: 'clock',
        from: 'start',
        to: 'received',
        duty: 'shall',
        basis: [...basis.answer],
        input: {
          reasons: longText('异议及理由'),
          firstFiledOn: optional(date('首次提出的日期')),
          evidence: optional(write.files('证据材料')),
        },
      }),
      assignReviewer: step(`指定${word}人员`, {
        by: 'body',
        post: ['signatory', 'principal-leader'],
        from: ['received', 'reviewing'],
        to: 'reviewing',
        duty: 'shall',
        basis: [...basis.answer],
        interpretation: `原文只定${word}机关；为保证${word}有意义，原文书的拟稿人不得担任${word}人员`,
        input: { reviewer: write.person(`${word}人员`) },
        requires: [
          must(compare('input.reviewer', '!=', drafter), `原文书的拟稿人不得担任${word}人员`, {
            code: 'reviewer-is-drafter',
            interpretation: true,
          }),
        ],
      }),
      answer: step(`作出${word}答复`, {
        by: 'body',
        from: 'reviewing',
        to: 'answered',
        duty: 'shall',
        basis: [...basis.answer],
        summary: `在期限内${word}并书面答复：维持、变更或者撤销`,
        input: {
          result: write.choice(`${word}结果`, options.results),
          findings: longText(`${word}查明的情况和理由`),
          bases: write.citations('答复依据', { min: 1 }),
          variedText: optional(longText('变更后的内容', { requiredWhen: is('input.result', 'varied') })),
          variedDate: optional(
            date('变更后的期限', { requiredWhen: is('input.result', 'varied'), notBeforeAct: true }),
          ),
        },
        requires: [
          must(compare('actor.person.id', '!=', drafter), `原文书的拟稿人不得办理${word}`, {
            code: 'reviewer-is-drafter',
            interpretation: true,
          }),
        ],
        issues: `${id}Reply`,
        tells: [
          { step: `record${options.of}Upheld`, when: is('input.result', 'upheld') },
          {
            step: `record${options.of}Varied`,
            when: is('input.result', 'varied'),
            input: { variedText: path('input.variedText'), [options.dueFact]: path('input.variedDate') },
          },
          { step: `record${options.of}Revoked`, when: is('input.result', 'revoked') },
        ],
      }),
    },
    limits: {
      answer: limit(`${word}答复期限`, {
        ...standing(options),
        basis: [...basis.answer],
        on: 'body',
        start: { step: 'receive' },
        verb: `收到${word}申请`,
        term: options.answer,
        met: ['answer'],
        lapse: { text: `逾期未答复${word}申请` },
        unsuspendable: { refusal: `${word}答复期限没有中止的规定`, basis: [...basis.answer] },
      }),
    },
  }
}

/** The day an application was put to the wrong organ, kept so that the right one counts from it. */
function misdirectedProcedure({ basis, title, word = '复核' }: ReviewOptions): Procedure {
  return {
    name: `误投的《${title}》${word}申请`,
    kind: 'register',
    basis: [...basis.apply],
    title: `{parties.applicant.name}误投的${word}申请`,
    parties: {
      applicant: { name: '申请机关', from: 'input' },
      body: { name: `有权${word}的机关`, from: 'input' },
    },
    states: { redirected: { name: '已告知有权机关', final: true } },
    steps: {
      register: step(`登记误投的${word}申请`, {
        by: 'clock',
        from: 'start',
        to: 'redirected',
        duty: 'shall',
        basis: [...basis.apply],
        interpretation: '期限内提出而找错机关的，首次提出的日期予以保留',
        input: {
          matter: write.matter('所涉监督事项'),
          addressedTo: write.organ('收件机关'),
          reasons: longText('异议及理由'),
          filedOn: date('首次提出的日期'),
        },
      }),
    },
  }
}

function reply({ title, of, basis, word = '复核' }: ReviewOptions): DocumentKind {
  return {
    title: `${title}${word}答复书`,
    national: `${lower(of)}-review-reply`,
    layout: 'letter',
    issuer: 'body',
    recipients: ['applicant'],
    numbering: { series: `${word}` },
    approval: ['reviewer'],
    takesEffect: 'on-service',
    basis: [...basis.answer],
    sections: [
      { heading: `申请${word}的机关和理由`, text: '{parties.applicant.name}：{facts.reasons}' },
      { heading: `${word}查明的情况和理由`, text: '{input.findings}' },
      { heading: `${word}结果`, text: '{input.result}' },
      { heading: '变更后的内容', text: '{input.variedText}', optional: true },
      { heading: '依据', list: 'input.bases' },
    ],
  }
}

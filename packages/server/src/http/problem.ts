import { STATUS_CODES } from 'node:http'
import type { Problem, Reason } from './schemas/common.ts'

/** The status of each code. What is not listed is something the law refuses as matters stand: 409. */
const statusOfCode: Readonly<Record<string, number>> = {
  'body-malformed': 400,
  'key-missing': 400,
  'not-signed-in': 401,
  'sign-in-refused': 401,
  'post-not-chosen': 403,
  'request-forged': 403,
  'wrong-organ': 403,
  'wrong-post': 403,
  'same-person': 403,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'stale-version': 412,
  'body-too-large': 413,
  'media-type-unsupported': 415,
  'field-missing': 422,
  'field-invalid': 422,
  'field-unknown': 422,
  'party-missing': 422,
  'party-unsuitable': 422,
  'section-empty': 422,
  'template-unfit': 422,
  'material-unknown': 422,
  'date-in-future': 422,
  'date-before-issue': 422,
  'date-before-opening': 422,
  'date-not-today': 422,
  'calendar-year-missing': 422,
  'step-unknown': 422,
  'document-unknown': 422,
  'recipient-unknown': 422,
  'limit-unknown': 422,
  'version-missing': 428,
  'account-locked': 429,
  'too-many-requests': 429,
  'internal-error': 500,
  'seal-failed': 500,
  unavailable: 503,
}

const statusOf = (code: string): number => statusOfCode[code] ?? 409

/** An answer that says why not, thrown by a route and sent as `application/problem+json`. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail, options)
    this.problem = problem
  }
}

/** A problem of one reason. */
export const refuse = (code: string, text: string, field?: string): HttpProblem =>
  refuseFor([{ code, text, basis: [], ...(field === undefined ? {} : { field }) }])

/** A problem of several reasons; the first gives code and status. */
export function refuseFor(reasons: readonly Reason[], opened?: Problem['opened']): HttpProblem {
  const code = reasons[0]?.code ?? 'internal-error'
  const status = statusOf(code)
  return new HttpProblem({
    type: `urn:zhiheng:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: reasons.map((reason) => reason.text).join('；'),
    code,
    reasons: [...reasons],
    ...(opened === undefined || opened.length === 0 ? {} : { opened }),
  })
}

export const notFound = (what = '您查看的内容'): HttpProblem => refuse('not-found', `没有找到${what}`)

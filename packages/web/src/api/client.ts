import type { Problem } from '@zhiheng/server/api'

/** An answer of the server that is not the one hoped for: RFC 9457 problem details with the reasons of the law. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The server could not be reached: nobody knows whether it got the request. */
export class ConnectionError extends Error {
  constructor(cause: unknown) {
    super('连接中断，请检查网络后重试。已填写的内容仍保留在本页。', { cause })
    this.name = 'ConnectionError'
  }
}

/** Told whenever the server no longer knows the session; the page keeps everything typed and asks to sign in again. */
export const sessionEvents = new EventTarget()
export const SESSION_EXPIRED = 'session-expired'

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>
  readonly body?: unknown
  /** sent as they are, with their own media type */
  readonly bytes?: Blob
  /** the version an act is based on */
  readonly version?: number
  /** once per intended act: the same key again changes nothing and gives the same answer */
  readonly key?: string
  readonly signal?: AbortSignal
  /** the caller deals with an unknown session itself */
  readonly quiet?: boolean
}

/**
 * Asks the server.
 * @throws ProblemError for every answer that is no success, ConnectionError where there is no answer
 */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(path, options)
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as Answer
  const problem = await readProblem(response)
  if (response.status === 401 && options.quiet !== true) sessionEvents.dispatchEvent(new Event(SESSION_EXPIRED))
  throw new ProblemError(problem)
}

/** The same for an answer that is text: a page to be shown. */
export async function requestText(path: string, options: RequestOptions = {}): Promise<string> {
  const response = await send(path, options)
  if (!response.ok) throw new ProblemError(await readProblem(response))
  return response.text()
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const { method = 'GET', body, bytes, version, key, signal } = options
  const headers = new Headers({ Accept: 'application/json' })
  if (method !== 'GET') headers.set('X-Requested-With', 'zhiheng')
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (bytes !== undefined) headers.set('Content-Type', bytes.type || 'application/octet-stream')
  if (version !== undefined) headers.set('If-Match', `"${version}"`)
  if (key !== undefined) headers.set('Idempotency-Key', key)
  try {
    return await fetch(address(path, options.query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(bytes !== undefined ? { body: bytes } : body !== undefined ? { body: JSON.stringify(body) } : {}),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new ConnectionError(error)
  }
}

function address(path: string, query: RequestOptions['query']): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === '') continue
    for (const one of typeof value === 'object' ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** What a proxy or a crashed server answers is no problem document: it becomes one. */
async function readProblem(response: Response): Promise<Problem> {
  const { status } = response
  const text = await response.text().catch(() => '')
  if (response.headers.get('Content-Type')?.includes('json') === true) {
    const parsed = JSON.parse(text) as Partial<Problem>
    if (typeof parsed.detail === 'string') return { ...unexplained(status), ...parsed }
  }
  return unexplained(status)
}

const unexplained = (status: number): Problem => ({
  type: 'about:blank',
  title: '服务异常',
  status,
  detail: `服务器未能完成请求（${status}），请稍后重试。已填写的内容仍保留在本页。`,
  code: 'unexplained',
  reasons: [],
})

/** A key for one intended act. `crypto.randomUUID` is absent on plain HTTP within an office network. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ConcurrencyConflict } from '../ledger/index.ts'
import { HttpProblem, refuse } from './problem.ts'

/** Every error leaves as problem details with a stable code and a Chinese sentence; what went wrong inside stays inside. */
export function handleErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => send(reply, problemOf(error, request)))
  server.setNotFoundHandler((request, reply) => {
    const known = methodsOf(server, request)
    if (known.length === 0) return send(reply, refuse('not-found', `没有地址${request.url.split('?')[0]}`))
    reply.header('Allow', known.join(', '))
    return send(reply, refuse('method-not-allowed', `地址${request.url.split('?')[0]}不支持${request.method}`))
  })
}

function send(reply: FastifyReply, { problem }: HttpProblem): FastifyReply {
  return reply
    .status(problem.status)
    .header('Cache-Control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem)
}

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const

function methodsOf(server: FastifyInstance, request: FastifyRequest): string[] {
  const [url = ''] = request.url.split('?')
  if (!url.startsWith('/api/')) return []
  return methods.filter((method) => method !== request.method && server.findRoute({ method, url }) !== null)
}

function problemOf(error: FastifyError, request: FastifyRequest): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error instanceof ConcurrencyConflict) return refuse('stale-version', '事项刚刚被他人更新，请核对后再办')
  const known = sentences[error.code]
  if (known !== undefined) return refuse(known[0], known[1])
  if (error instanceof SyntaxError || (error.statusCode === 400 && error.code === undefined))
    return refuse('body-malformed', '请求内容不是有效的 JSON')
  if (error.statusCode === 429) return refuse('too-many-requests', '请求过于频繁，请稍后再试')
  request.log.error({ err: error }, 'request failed')
  return refuse('internal-error', '系统出现故障，本次操作没有办成，请稍后重试')
}

const sentences: Readonly<Record<string, readonly [code: string, text: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['body-malformed', '请求内容不是有效的 JSON'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['body-malformed', '请求没有内容'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', '请求内容过大'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['media-type-unsupported', '请求内容的类型不受支持，应为 application/json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['body-malformed', '请求内容不完整'],
}

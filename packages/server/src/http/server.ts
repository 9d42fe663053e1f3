import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { jsonSchemaTransform, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { z } from 'zod'
import { handleErrors } from './handle-error.ts'
import { refuse } from './problem.ts'
import type { Program } from './program.ts'
import { draftRoutes } from './routes/drafts.ts'
import { exerciseRoutes } from './routes/exercises.ts'
import { fileRoutes } from './routes/files.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { matterRoutes } from './routes/matters.ts'
import { paperRoutes } from './routes/papers.ts'
import { registerRoutes } from './routes/registers.ts'
import { regulationRoutes } from './routes/regulation.ts'
import { rulingRoutes } from './routes/rulings.ts'
import type { Server } from './routes/route.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { compileSerializer } from './serializer.ts'
import { compileValidator } from './validator.ts'

export interface ServerOptions {
  /** the built web application; absent: the interface only */
  readonly webDirectory?: string
  /** where errors are logged; default: nowhere */
  readonly log?: boolean
}

const mebibyte = 1024 * 1024

/** The HTTP server: routes, their description, and the web application's files. Not yet listening. */
export async function buildServer(program: Program, options: ServerOptions = {}): Promise<FastifyInstance> {
  z.config(z.locales.zhCN())
  const server = fastify({
    logger: options.log === true ? { level: 'error' } : false,
    bodyLimit: mebibyte,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
  })
  server.setValidatorCompiler(compileValidator)
  server.setSerializerCompiler(compileSerializer)
  handleErrors(server)
  await server.register(cookie)
  await server.register(rateLimit, { global: false })
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '执衡 Zhiheng',
        version: program.version,
        description: '行政执法协调监督平台。错误一律为 application/problem+json（RFC 9457），见 Problem。',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'zhiheng_session' } },
      },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
  })
  protectRequests(server)
  server.after(() => {
    const typed: Server = server.withTypeProvider<ZodTypeProvider>()
    for (const routes of [
      sessionRoutes,
      matterRoutes,
      regulationRoutes,
      rulingRoutes,
      registerRoutes,
      fileRoutes,
      paperRoutes,
      draftRoutes,
      ledgerRoutes,
      exerciseRoutes,
    ])
      routes(typed, program)
    systemRoutes(server, program)
  })
  if (options.webDirectory !== undefined && existsSync(join(options.webDirectory, 'index.html')))
    await serveWeb(server, options.webDirectory)
  return server
}

function systemRoutes(server: FastifyInstance, program: Program): void {
  server.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await sql`select 1`.execute(program.pool.outside)
      return { status: 'ok', version: program.version }
    } catch {
      return reply.status(503).send({ status: 'database-unreachable', version: program.version })
    }
  })
  server.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(server.swagger())),
  )
}

/**
 * Requests that change something must come from our own pages: a header no form of another site can set, and no foreign
 * origin. Together with the cookie's SameSite=Strict this is the defence against forged requests.
 */
function protectRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Content-Security-Policy': contentSecurity,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Frame-Options': 'SAMEORIGIN',
    })
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store')
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return
    if (request.headers['x-requested-with'] === undefined || !isOwnOrigin(request))
      throw refuse('request-forged', '请求不是从本系统的页面发出，已拒绝')
  })
}

const contentSecurity = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

function isOwnOrigin({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers
  if (headers['sec-fetch-site'] !== undefined && !['same-origin', 'none'].includes(String(headers['sec-fetch-site'])))
    return false
  if (origin === undefined) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/** Where files lie: an address of the application may hold a dot too, as that of a matter below another does. */
const fileAddress = /^\/(?:assets\/.*|[^/]+\.[a-z0-9]{1,5})$/iu

/** The web application: its files for ever, its page fresh each time, and the page for every address it routes itself. */
async function serveWeb(server: FastifyInstance, directory: string): Promise<void> {
  const page = readFileSync(join(directory, 'index.html'))
  await server.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (path.startsWith('/api/') || fileAddress.test(path)) return reply.callNotFound()
    return reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-cache').send(page)
  })
}

import { z } from 'zod'
import { Named, PostName } from './common.ts'

export const SignIn = z.strictObject({
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  jurisdiction: z.string().max(64).optional().describe('absent: the only one, or the first'),
})

export const SessionPost = z.object({
  id: z.string().describe('what choosing a post names'),
  post: PostName,
  postName: z.string(),
  organ: Named.extend({ kind: z.string(), level: z.string(), territory: z.string() }),
})

export const Session = z.object({
  person: Named,
  login: z.string(),
  jurisdiction: z.object({
    id: z.string(),
    title: z.string(),
    demonstration: z.boolean().describe('演示数据'),
    exercise: z.boolean().describe('演练辖区: acts carry dates of their own'),
    now: z.string().describe('the time acts are dated with, in Asia/Shanghai'),
  }),
  posts: z.array(SessionPost),
  current: SessionPost.nullable().describe('the post the person acts in; null until one is chosen'),
  expiresAt: z.string(),
})
export type Session = z.infer<typeof Session>

export const ChoosePost = z.strictObject({ post: z.string().max(200) })

export const ChangePassword = z.strictObject({
  current: z.string().min(1).max(200),
  next: z.string().min(10, '新密码至少10位').max(200),
})

/** What everyone may know before signing in. */
export const Welcome = z.object({
  product: z.string(),
  version: z.string(),
  setUp: z.boolean().describe('false: the installation is empty and waits for its set-up code'),
  jurisdictions: z.array(z.object({ id: z.string(), title: z.string(), demonstration: z.boolean() })),
})
export type Welcome = z.infer<typeof Welcome>

export const SetUp = z.strictObject({
  code: z.string().max(100).describe('the one-time set-up code from the console'),
  jurisdiction: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/u, '应为小写字母、数字和连字符'),
  title: z.string().min(1).max(100),
  pack: z.string().max(64),
  organ: z.string().min(1).max(100).describe('机关名称'),
  territory: z.string().regex(/^\d{6,9}$/u, '应为行政区划代码'),
  level: z.enum(['province', 'city', 'county', 'township']),
  name: z.string().min(1).max(50),
  login: z.string().min(2).max(50),
  password: z.string().min(10, '密码至少10位').max(200),
})

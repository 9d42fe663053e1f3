import { z } from 'zod'

/** The kinds of norm that can be a basis, after 立法法 and, below it, the normative documents of agencies. */
export const NormKind = z.enum([
  'law',
  'administrative-regulation',
  'local-regulation',
  'departmental-rule',
  'provincial-rule',
  'local-government-rule',
  'normative-document',
  'judicial-interpretation',
])
export type NormKind = z.infer<typeof NormKind>

/** How a norm addresses its text: 第一条 第一款, or 一、（一）1. as implementation plans do. */
export const NormNumbering = z.enum(['articles', 'sections'])
export type NormNumbering = z.infer<typeof NormNumbering>

/** A norm that citations may name. Its text is imported by the user and is no part of a pack. */
export const Norm = z
  .strictObject({
    id: z.string().min(1).describe('what citations name the norm by'),
    title: z.string().min(1).describe('full title without 《》'),
    kind: NormKind,
    issuer: z.string().min(1).describe('制定机关'),
    documentNumber: z.string().optional().describe('文号, for example 国令第825号'),
    issued: z.iso.date().optional().describe('date of issue; absent where the published text shows none'),
    force: z
      .strictObject({
        from: z.iso.date().describe('first day in force'),
        to: z.iso.date().optional().describe('first day no longer in force; absent while in force'),
      })
      .optional()
      .describe('interval in force, half open; absent for a draft'),
    territory: z
      .string()
      .regex(/^\d{6}$/)
      .optional()
      .describe('GB/T 2260 code of the territory a local norm covers'),
    rank: z.int().positive().optional().describe('precedence, lower prevails; absent: follows from kind and territory'),
    numbering: NormNumbering.optional().describe('absent: articles'),
    text: z.enum(['available', 'pending']).describe('pending: no official text could be had, citations are unverified'),
  })
  .describe('规范: a law, regulation, rule or document that can be cited')
export type Norm = z.infer<typeof Norm>

/** Norms by id. */
export type NormRegister = Readonly<Record<string, Norm>>

/** A citation names a norm that nobody registered. */
export class UnknownNormError extends Error {
  readonly norm: string
  constructor(norm: string) {
    super(`引用的规范未登记：${norm}`)
    this.name = 'UnknownNormError'
    this.norm = norm
  }
}

/** A register of norms by id. Throws where two share an id. */
export function normRegister(norms: readonly Norm[]): NormRegister {
  const register: Record<string, Norm> = {}
  for (const norm of norms) {
    if (Object.hasOwn(register, norm.id)) throw new Error(`规范标识重复：${norm.id}`)
    register[norm.id] = norm
  }
  return register
}

/** The norm with this id. Throws an UnknownNormError where none is registered. */
export function getNorm(norms: NormRegister, id: string): Norm {
  const norm = Object.hasOwn(norms, id) ? norms[id] : undefined
  if (norm === undefined) throw new UnknownNormError(id)
  return norm
}

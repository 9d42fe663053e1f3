import { POSTS, type Post } from '@zhiheng/law/matter'
import { Organ } from '@zhiheng/law/organ'
import { Ruling } from '@zhiheng/law/rulings'
import { CalendarYear } from '@zhiheng/law/time'
import { z } from 'zod'
import { JurisdictionSettings } from '../jurisdictions/settings.ts'

const PostName = z.enum(Object.keys(POSTS) as [Post, ...Post[]])
const Day = z.iso.date()

/** A person of the register. */
const Person = z.strictObject({ id: z.string().min(1).max(160), name: z.string().min(1).max(120) })

/** A post a person holds in an organ. */
const Assignment = z.strictObject({
  id: z.string().min(1).max(320),
  person: z.string(),
  organ: z.string(),
  post: PostName,
})

/**
 * What can happen to the registers of a jurisdiction. They are kept in the ledger like matters, each register a chain of
 * its own; the tables are drawn from them.
 */
export const RegisterEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('jurisdiction-founded'), title: z.string().min(1), settings: JurisdictionSettings }),
  z.object({ type: z.literal('settings-changed'), settings: JurisdictionSettings }),
  z.object({ type: z.literal('organ-registered'), organ: Organ }),
  z.object({ type: z.literal('organ-changed'), organ: Organ }),
  z.object({ type: z.literal('organ-closed'), organ: z.string(), until: Day }),
  z.object({ type: z.literal('person-registered'), person: Person }),
  z.object({ type: z.literal('person-changed'), person: Person }),
  z.object({ type: z.literal('person-closed'), person: z.string(), until: Day }),
  z.object({ type: z.literal('post-given'), assignment: Assignment }),
  z.object({ type: z.literal('post-ended'), assignment: z.string(), until: Day }),
  z.object({ type: z.literal('account-opened'), person: z.string(), login: z.string() }),
  z.object({ type: z.literal('calendar-year-imported'), year: CalendarYear }),
  Ruling,
])
export type RegisterEvent = z.infer<typeof RegisterEvent>

/** The chain a register event belongs to. */
export function registerOf(event: RegisterEvent): string {
  switch (event.type) {
    case 'jurisdiction-founded':
    case 'settings-changed':
      return `${registerPrefix}settings`
    case 'organ-registered':
    case 'organ-changed':
    case 'organ-closed':
      return `${registerPrefix}organs`
    case 'person-registered':
    case 'person-changed':
    case 'person-closed':
    case 'post-given':
    case 'post-ended':
    case 'account-opened':
      return `${registerPrefix}people`
    case 'calendar-year-imported':
      return `${registerPrefix}calendar`
    case 'norm-adopted':
    case 'expiry-notice-set':
    case 'policy-set':
    case 'template-set':
      return rulingsChain
  }
}

/** How the names of register chains begin; no matter's does. */
export const registerPrefix = 'register:'

/** What the place has laid down about its norms. Few acts: they are folded when the jurisdiction is read, from the chain itself. */
export const rulingsChain = `${registerPrefix}rulings`

import type { Command as LawCommand } from '@zhiheng/law/decide'
import { z } from 'zod'
import { Day, Input } from './common.ts'

const Id = z.string().min(1).max(120)
const Overrides = z.record(z.string(), z.string().max(2000)).optional().describe('reasons given for warnings, by code')
const Text = z.string().max(5000)

/** What somebody does with a matter. The version it is based on travels in `If-Match`. */
export const Command = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('act'),
    step: Id,
    input: Input.default({}),
    on: Day.optional().describe('the day it happened, where the step may be entered later'),
    overrides: Overrides,
    document: Id.optional().describe('the approved draft to issue; its input counts'),
  }),
  z.strictObject({ type: z.literal('draft'), step: Id, input: Input.default({}), overrides: Overrides }),
  z.strictObject({ type: z.literal('approve'), document: Id, opinion: Text.default('同意') }),
  z.strictObject({ type: z.literal('return'), document: Id, reason: Text }),
  z.strictObject({
    type: z.literal('serve'),
    document: Id,
    recipient: Id,
    on: Day,
    method: z.string().max(100),
    receiver: z.string().max(100).optional(),
    proof: z.array(z.unknown()).max(50).default([]),
  }),
  z.strictObject({
    type: z.literal('propose-migration'),
    to: z.strictObject({ id: Id, version: z.string().max(40), hash: z.string().max(128) }),
    basis: Text.describe('the paper or article that the move rests on'),
    reason: Text,
  }),
  z.strictObject({ type: z.literal('decide-migration'), approve: z.boolean(), opinion: Text }),
  z.strictObject({ type: z.literal('suspend'), run: Id, reason: Text }),
  z.strictObject({ type: z.literal('resume'), run: Id }),
  z.strictObject({ type: z.literal('recalculate'), run: Id, reason: Text }),
])
export type Command = z.infer<typeof Command>

/** Opens a matter. */
export const Opening = z.strictObject({
  procedure: Id,
  pack: z.string().max(64).optional().describe('absent: the first pack of the jurisdiction that has the procedure'),
  step: Id,
  parent: Id.optional(),
  parties: z
    .record(z.string(), z.array(z.string().max(120)).max(200))
    .default({})
    .describe('role -> ids of organs'),
  input: Input.default({}),
  on: Day.optional(),
  overrides: Overrides,
})
export type Opening = z.infer<typeof Opening>

/** Parsed dates are what the law calls civil dates. */
export const toCommand = (command: Command, basedOn: number | undefined): LawCommand =>
  ({ ...command, ...(basedOn === undefined ? {} : { basedOn }) }) as LawCommand

export const openingCommand = ({ step, input, parties, on, overrides }: Opening): LawCommand =>
  ({
    type: 'act',
    step,
    input,
    parties,
    ...(on === undefined ? {} : { on }),
    ...(overrides === undefined ? {} : { overrides }),
  }) as LawCommand

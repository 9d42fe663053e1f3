import { z } from 'zod'
import { POSTS, type Post } from '../matter/matter.ts'
import { Organ } from '../organ/index.ts'

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/u, '应为日期，或者日期加时刻')
const Chinese = Object.fromEntries(Object.entries(POSTS).map(([post, name]) => [name, post as Post]))
const PostOf = z.string().transform((name, context): Post => {
  const post = Chinese[name] ?? (name in POSTS ? (name as Post) : undefined)
  if (post !== undefined) return post
  context.addIssue({ code: 'custom', message: `没有岗位“${name}”` })
  return z.NEVER
})

/** What must come out of an act. Everything that is given is compared exactly. */
export const Expectation = z.strictObject({
  refused: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('code or codes of the refusal; absent: the act must succeed'),
  basis: z.string().optional().describe('a citation, formatted, that one of the reasons must carry'),
  says: z.string().optional().describe('words that one of the reasons must contain'),
  redirect: z.string().optional().describe('name of the organ to go to instead'),
  field: z.string().optional(),
  warned: z.string().optional().describe('code of a warning the act went on with'),
  state: z.string().optional().describe('name or id of the state of the matter'),
  due: z.record(z.string(), z.string()).optional().describe('limit -> due date (the latest run)'),
  raw: z.record(z.string(), z.string()).optional().describe('limit -> raw date'),
  limits: z.record(z.string(), z.string()).optional().describe('limit -> status'),
  documents: z.array(z.string()).optional().describe('titles of the issued documents, all of them'),
  effective: z.record(z.string(), z.string()).optional().describe('organ -> date the last document was served on it'),
  holding: z.array(z.string()).optional().describe('names of the organs under a hold, all of them'),
  body: z.string().optional().describe('name of the competent organ'),
  trials: z.array(z.string()).optional().describe('titles of the papers that say 试用 now, all of them'),
  children: z.array(z.string()).optional().describe('procedures of the child matters, all of them'),
  opened: z.array(z.string()).optional().describe('procedures of the matters this act opened besides its own'),
  facts: z.record(z.string(), z.unknown()).optional(),
})
export type Expectation = z.infer<typeof Expectation>

const common = {
  at: Day,
  as: z.string().optional(),
  post: PostOf.optional(),
  person: z.string().optional(),
  note: z.string().optional(),
  expect: Expectation.optional(),
}

/** One dated act. `as` names the organ; `post` defaults to what the act needs. */
export const ScenarioAct = z.union([
  z.strictObject({
    ...common,
    open: z.string().describe('procedure'),
    pack: z.string().optional().describe('one of the packs above, where not the pack of the scenario'),
    do: z.string().describe('step that opens it'),
    name: z.string().describe('what later acts call the matter'),
    parties: z.record(z.string(), z.array(z.string())).optional().describe('role -> names of organs'),
    with: z.record(z.string(), z.unknown()).optional(),
    parent: z.string().optional(),
    because: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({
    ...common,
    in: z.string(),
    do: z.string().describe('step'),
    with: z.record(z.string(), z.unknown()).optional(),
    on: Day.optional().describe('the day it happened, where it is entered later'),
    because: z.record(z.string(), z.string()).optional().describe('reasons given for warnings, by code'),
  }),
  z.strictObject({
    ...common,
    in: z.string(),
    issue: z.string().describe('step that issues a document: drafted, approved along its chain and signed on the day'),
    with: z.record(z.string(), z.unknown()).optional(),
    because: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ ...common, in: z.string(), draft: z.string(), with: z.record(z.string(), z.unknown()).optional() }),
  z.strictObject({
    ...common,
    in: z.string(),
    approve: z.string().describe('kind of document'),
    opinion: z.string().optional(),
  }),
  z.strictObject({
    ...common,
    in: z.string(),
    serve: z.string().describe('kind of document; the latest issued one'),
    to: z.union([z.string(), z.array(z.string())]),
    on: Day.optional(),
    method: z.string().optional(),
  }),
  z.strictObject({
    ...common,
    sweep: z.literal(true).describe('the clock registers what has lapsed'),
    in: z.string().optional(),
  }),
  z.strictObject({
    ...common,
    find: z.string().describe('procedure of a matter that arose by itself; the newest one'),
    of: z.string().optional().describe('name of an organ that takes part in it, where several arose at once'),
    name: z.string(),
  }),
  z.strictObject({ ...common, look: z.string().describe('a matter that is only looked at') }),
  z.strictObject({
    ...common,
    adopt: z.string().describe('pack whose day of entry into force is entered, by the system administrator of `as`'),
    from: z.string().describe('first day in force'),
    document: z.string().describe('the paper that published it'),
    dated: z.string().describe('date of that paper'),
  }),
  z.strictObject({
    ...common,
    set: z.string().describe('overlay entry, local/upper, for which the place takes another policy'),
    pack: z.string().optional(),
    policy: z.string(),
    from: z.string().optional().describe('default: that day'),
    reason: z.string(),
  }),
  z.strictObject({
    ...common,
    in: z.string(),
    why: z.string().describe('a step: is it possible for `as` now, and if not, why'),
    possible: z.boolean(),
  }),
])
export type ScenarioAct = z.infer<typeof ScenarioAct>

/** A case with dates, written so that a legal officer can read it: the organs, then the acts and what must come out. */
export const Scenario = z.strictObject({
  id: z.string(),
  title: z.string(),
  pack: z.string(),
  proves: z.array(z.string()).optional().describe('requirement ids'),
  organs: z.array(Organ).optional().describe('in addition to the organs of the pack'),
  live: z
    .boolean()
    .optional()
    .describe(
      'as in a real place: papers under a norm that is not in force are refused; absent: everything is practice',
    ),
  acts: z.array(ScenarioAct).min(1),
})
export type Scenario = z.infer<typeof Scenario>

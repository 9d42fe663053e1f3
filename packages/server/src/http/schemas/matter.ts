import { z } from 'zod'
import { Basis, Cursor, Day, Input, Light, Named, Notices, PageSize, PostName, Reason } from './common.ts'

/** A row of a list of matters. */
export const MatterRow = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  procedure: z.string(),
  procedureName: z.string(),
  state: z.string(),
  stateName: z.string(),
  openedOn: Day,
  closedOn: Day.nullable(),
  updatedAt: z.string(),
  version: z.int(),
  light: Light,
  dueDate: Day.nullable(),
  dueAt: z.string().nullable().describe('only where hours count'),
  daysLeft: z.int().nullable(),
  organs: z.array(Named).describe('the organs that take part'),
})
export type MatterRow = z.infer<typeof MatterRow>

export const MatterQuery = z.strictObject({
  procedure: z.union([z.string(), z.array(z.string())]).optional(),
  kind: z.enum(['coordination', 'supervision', 'register', 'other']).optional().describe('kind of procedure'),
  state: z.string().optional(),
  open: z.enum(['true', 'false']).optional(),
  light: Light.optional(),
  text: z.string().max(100).optional(),
  organ: z.string().optional().describe('id of an organ that takes part'),
  sort: z.enum(['due', 'updated', 'opened']).default('updated'),
  cursor: Cursor,
  size: PageSize,
})

export const MatterPage = z.object({
  rows: z.array(MatterRow),
  next: z.string().nullable().describe('cursor of the next page'),
  /** counted up to a bound, so that page 1 costs the same however many there are */
  total: z.object({ count: z.int(), exact: z.boolean() }),
})
export type MatterPage = z.infer<typeof MatterPage>

export const Task = z.object({
  matter: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    procedure: z.string(),
    procedureName: z.string(),
    stateName: z.string(),
    version: z.int(),
  }),
  kind: z.enum(['step', 'review-document', 'issue-document', 'serve-document', 'decide-migration']),
  step: z.string().nullable(),
  document: z.string().nullable(),
  recipient: z.string().nullable(),
  verb: z.string(),
  dueDate: Day.nullable(),
  dueAt: z.string().nullable(),
  daysLeft: z.int().nullable(),
  light: Light,
  explanation: z.string().nullable(),
})
export type Task = z.infer<typeof Task>

export const WorklistQuery = z.strictObject({ cursor: Cursor, size: PageSize, light: Light.optional() })
export const Worklist = z.object({
  rows: z.array(Task),
  next: z.string().nullable(),
  counts: z.object({ all: z.int(), near: z.int(), overdue: z.int() }),
})
export type Worklist = z.infer<typeof Worklist>

export const Actor = z.object({ person: Named, post: PostName, postName: z.string(), organ: Named }).nullable()

const Competence = z
  .object({
    ok: z.boolean(),
    organ: Named.nullable(),
    text: z.string(),
    basis: Basis,
    interpretation: z.boolean(),
  })
  .nullable()
  .describe('who is competent for the parties, by which rule; null where no rule speaks of the procedure')

/** A step of the matter as this person sees it: possible, or why not. */
export const StepView = z.object({
  step: z.string(),
  name: z.string().describe('a legal verb'),
  basis: Basis,
  summary: z.string().optional(),
  interpretation: z.string().optional(),
  duty: z.enum(['shall', 'may']),
  by: z.array(Named),
  roles: z.array(z.string()),
  posts: z.array(PostName),
  inPlace: z.boolean(),
  ready: z.boolean(),
  possible: z.boolean(),
  draftable: z.boolean().describe('this person may draft the document that is approved before the step'),
  reasons: z.array(Reason),
  demands: z.array(z.string()),
  warnings: z.array(Reason),
  notices: Notices.optional(),
  issues: z.object({ id: z.string(), title: z.string(), approval: z.array(PostName) }).optional(),
  fields: Input.describe('field id -> field definition of the pack (label, type, optional …)'),
  datedBack: z.boolean().describe('may be entered later, with the date it happened on'),
})
export type StepView = z.infer<typeof StepView>

export const LimitView = z.object({
  id: z.string().describe('the run; what suspend and resume name'),
  limit: z.string(),
  name: z.string(),
  kind: z.enum(['statutory', 'document', 'internal']),
  on: z.array(Named).describe('who must act in time'),
  recipient: Named.nullable(),
  startedOn: Day,
  rawDate: Day,
  dueDate: Day,
  dueAt: z.string().nullable(),
  status: z.enum(['running', 'met', 'lapsed', 'suspended', 'ended']),
  owed: z.boolean().describe('somebody must act in time; otherwise a right is lost when it ends'),
  light: Light,
  daysLeft: z.int(),
  explanation: z.string(),
  basis: Basis,
  interpretation: z.string().optional(),
  lapse: z.string().describe('what follows when it is missed'),
  suspensions: z.array(z.object({ from: Day, to: Day.nullable(), reason: z.string() })),
})
export type LimitView = z.infer<typeof LimitView>

export const DocumentView = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  status: z.enum(['drafted', 'approved', 'issued', 'withdrawn']),
  step: z.string(),
  issuer: Named,
  issuedOn: Day.nullable(),
  draftedBy: Actor,
  approvals: z.array(z.object({ post: PostName, postName: z.string(), by: Actor, on: Day, opinion: z.string() })),
  nextApproval: PostName.nullable().describe('the post that has to approve next'),
  takesEffect: z.enum(['on-service', 'on-issue']),
  trial: z.boolean().describe('says 试用: its norm is, or was, not in force'),
  recipients: z.array(
    Named.extend({
      copy: z.boolean(),
      service: z
        .object({ on: Day, method: z.string(), receiver: z.string().nullable(), proof: z.array(z.unknown()) })
        .nullable(),
    }),
  ),
  /** what this person may do with it now */
  acts: z.array(z.enum(['approve', 'return', 'issue', 'serve'])),
  basis: Basis,
})
export type DocumentView = z.infer<typeof DocumentView>

export const TimelineEntry = z.object({
  seq: z.int(),
  type: z.string(),
  text: z.string().describe('what happened, in Chinese'),
  detail: z.string().nullable(),
  basis: Basis,
  on: Day,
  at: z.string(),
  by: Actor,
  hash: z.string(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const Material = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  digest: z.string(),
  label: z.string().describe('the field it was handed in under'),
  on: Day,
})

export const FactView = z.object({ label: z.string(), value: z.string(), masked: z.boolean() })

export const MatterView = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  procedure: z.string(),
  procedureName: z.string(),
  pack: z.object({ id: z.string(), version: z.string(), hash: z.string(), title: z.string() }),
  notices: z.array(z.string()).describe('what is to be known about the standing of the norm'),
  newerPack: z.string().nullable().describe('a later version of the pack is at hand: the matter may be moved to it'),
  migrationProposed: z.boolean(),
  state: z.string(),
  stateName: z.string(),
  version: z.int().describe('what If-Match names'),
  openedOn: Day,
  closedOn: Day.nullable(),
  light: Light,
  parties: z.array(z.object({ role: z.string(), name: z.string(), organs: z.array(Named) })),
  facts: z.array(FactView),
  steps: z.array(StepView),
  limits: z.array(LimitView),
  documents: z.array(DocumentView),
  materials: z.array(Material),
  tasks: z.array(
    z.object({ verb: z.string(), step: z.string().nullable(), document: z.string().nullable(), mine: z.boolean() }),
  ),
  timeline: z.array(TimelineEntry),
  linked: z.array(
    z.object({
      id: z.string(),
      relation: z.enum(['parent', 'child']),
      title: z.string(),
      number: z.string().nullable(),
      procedureName: z.string(),
      stateName: z.string(),
      visible: z.boolean(),
    }),
  ),
  holds: z.array(z.object({ name: z.string(), organ: z.string(), from: Day, to: Day.nullable(), basis: Basis })),
  competence: Competence,
  integrity: z.object({ hash: z.string(), entries: z.int(), sealed: z.int().describe('entries under a signed seal') }),
})
export type MatterView = z.infer<typeof MatterView>

export const Diagram = z.object({
  states: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      final: z.boolean(),
      current: z.boolean(),
      passed: z.boolean(),
    }),
  ),
  steps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      from: z.string(),
      to: z.string(),
      by: z.array(z.string()),
      duty: z.enum(['shall', 'may']),
      basis: Basis,
      done: z.boolean(),
    }),
  ),
})
export type Diagram = z.infer<typeof Diagram>

export const Readings = z
  .object({
    rows: z.array(
      z.object({
        at: z.string().describe('by the clock of the server'),
        subject: z.enum(['matter', 'document', 'file', 'ledger', 'readings']),
        subjectId: z.string().nullable().describe('the document or material'),
        person: Named,
        postName: z.string(),
        organ: Named,
      }),
    ),
  })
  .describe('Who has looked at a matter whose readings are recorded, the latest first; for auditors')
export type Readings = z.infer<typeof Readings>

export const Receipt = z.object({
  matter: z.string(),
  number: z.string().nullable(),
  procedure: z.string(),
  title: z.string(),
  state: z.string(),
  version: z.int(),
  warnings: z.array(Reason),
  documents: z.array(z.object({ id: z.string(), title: z.string(), number: z.string().nullable() })),
  touched: z.array(z.object({ id: z.string(), procedure: z.string(), title: z.string(), opened: z.boolean() })),
  repeated: z.boolean().describe('the answer to a request that was already carried out'),
})
export type Receipt = z.infer<typeof Receipt>

/** The check page before a legal act: nothing is stored. */
export const Preview = z.object({
  possible: z.boolean(),
  reasons: z.array(Reason),
  warnings: z.array(Reason),
  stateFrom: z.string().nullable(),
  stateTo: z.string().nullable(),
  recorded: z.array(z.string()).describe('what will be recorded, one sentence each'),
  documents: z.array(
    z.object({
      title: z.string(),
      number: z.string().nullable().describe('the number as it will look, with ？ in place of the count'),
      issuer: z.string(),
      recipients: z.array(z.string()),
      copies: z.array(z.string()),
    }),
  ),
  limits: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['statutory', 'document', 'internal']),
      change: z.enum(['started', 'met', 'ended', 'lapsed', 'suspended', 'resumed', 'recalculated']),
      recipient: z.string().nullable(),
      rawDate: Day.nullable(),
      dueDate: Day.nullable(),
      dueAt: z.string().nullable(),
      explanation: z.string().nullable(),
      basis: Basis,
    }),
  ),
  opened: z.array(z.object({ procedure: z.string(), procedureName: z.string(), title: z.string() })),
  basis: Basis,
  summary: z.string().nullable().describe('digest of the article, in the words of the project'),
  notices: Notices,
  standing: z.string().nullable().describe('what is to be known about the standing of the norm'),
  competence: Competence,
  parties: z.array(z.object({ role: z.string(), name: z.string(), organs: z.array(Named) })),
})
export type Preview = z.infer<typeof Preview>

/** A move of the matter to the present version of its pack: whether it could be, and what would be different. */
export const MigrationView = z.object({
  from: z.string().describe('version'),
  to: z
    .object({ id: z.string(), version: z.string(), hash: z.string() })
    .nullable()
    .describe('null: it has that version'),
  problems: z.array(z.string()).describe('why it cannot be moved'),
  changes: z
    .array(z.object({ subject: z.string(), first: z.string().nullable(), second: z.string().nullable() }))
    .describe('what the versions say differently about its procedure'),
  below: z.array(Named).describe('open matters below it that move along'),
  proposal: z
    .object({ to: z.string(), basis: z.string(), reason: z.string(), on: Day, by: Actor })
    .nullable()
    .describe('waits for approval'),
  mayDecide: z.boolean(),
})
export type MigrationView = z.infer<typeof MigrationView>

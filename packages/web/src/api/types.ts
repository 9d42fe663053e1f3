import type {
  Actor as ActorSchema,
  CalendarView as CalendarViewSchema,
  Command,
  DocumentView,
  MatterView,
  OpenableProcedure as OpenableProcedureSchema,
  Openables as OpenablesSchema,
  PersonCreated as PersonCreatedSchema,
  SessionPost as SessionPostSchema,
} from '@zhiheng/server/api'

/** Types of the HTTP interface that its schemas carry without a name of their own. */
type Output<Schema extends { readonly _output: unknown }> = Schema['_output']

export type Actor = Output<typeof ActorSchema>
export type CalendarView = Output<typeof CalendarViewSchema>
export type Openables = Output<typeof OpenablesSchema>
export type OpenableProcedure = Output<typeof OpenableProcedureSchema>
export type OpeningStep = OpenableProcedure['steps'][number]
export type PersonCreated = Output<typeof PersonCreatedSchema>
export type SessionPost = Output<typeof SessionPostSchema>

export type ActCommand = Command
export type DocumentAct = DocumentView['acts'][number]
export type Named = DocumentView['issuer']
export type MatterLink = MatterView['linked'][number]
export type MatterParty = MatterView['parties'][number]

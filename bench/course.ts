import {
  type Act,
  builtinCalendar,
  type Command,
  type CompiledPack,
  type Decision,
  decide,
  directoryOf,
  getProcedure,
  type Matter,
  type NewMatter,
  type Organ,
  type Post,
  unopened,
} from '@zhiheng/law'
import { createWorld, fileNamed, instantOf } from '@zhiheng/law/scenario'

/** One act, ready to be decided: everything `decide` asks for, and the step that is explained with it. */
export interface PreparedAct {
  readonly target: Matter | NewMatter
  /** the same matter as conditions see it: before its first event where the act opens it */
  readonly matter: Matter
  readonly command: Command
  readonly act: Act
  readonly step: string
  /** what the course expects: the act is taken, or refused */
  readonly ok: boolean
}

const finding = {
  field: 'enforcement',
  source: 'inspection',
  content: 'publicity',
  scope: 'practice',
  actType: 'penalty',
  problem: '行政处罚决定未公示',
  grade: 'unlawful',
  gradeReasons: '违反公示规定',
  verification: 'verified',
  evidence: [fileNamed('检查笔录')],
}
const opinion = {
  findings: '三件处罚决定未公示',
  bases: ['邢台市行政执法协调监督工作办法第十八条'],
  demands: [{ item: '公示三件处罚决定', kind: 'correct' }],
  defaultTerm: 'provincial',
  reviewNotice: '对本意见书有异议的，自收到之日起15日内可以申请复核。',
}
const decision = {
  findings: '三件处罚决定仍未公示',
  bases: ['邢台市行政执法协调监督工作办法第二十二条'],
  disposition: 'correct',
  decision: '责令公示三件处罚决定',
  reviewNotice: '对本决定有异议的，自收到之日起30日内可以申请复核。',
}
const referral = { referralReason: '逾期未报送整改情况', recommendation: '建议责令改正' }

const bureau = '邢台市司法局'
const government = '邢台市人民政府'
const agency = '邢台市交通运输局'

/**
 * A supervision matter from its finding to the served decision, act by act, with the refusals that happen on the way: the
 * wrong organ, a paper too early, a paper that says too little. Lookups find nothing.
 */
export function superviseToDecision(compiled: CompiledPack, organs: readonly Organ[]): PreparedAct[] {
  const world = createWorld({ pack: compiled, organs })
  const directory = directoryOf(organs)
  const procedure = getProcedure(compiled, 'supervision')
  const related = Object.fromEntries(
    [...procedure.steps.values()].flatMap((step) => step.lookups.map((id) => [id, []])),
  )
  const prepared: PreparedAct[] = []
  let id = ''
  const take = (organ: string, post: Post, day: string, command: Command, ok = true): Decision => {
    const actor = world.person(organ, post)
    const at = instantOf(day)
    const subject = { jurisdiction: 'bench', procedure: procedure.id }
    const target = id === '' ? { id: 'm1', ...subject } : world.matter(id)
    const matter =
      'version' in target ? target : unopened({ ...target, pack: compiled.reference, openedOn: builtinDate(day) })
    const act = { actor, at, outside: { calendar: builtinCalendar, directory, related } }
    const step = stepOf(command, matter)
    prepared.push({ target, matter, command, act, step, ok })
    const outcome = world.perform(id === '' ? { procedure: procedure.id } : { matter: id }, actor, day, command)
    if (outcome.decision.ok !== ok) {
      const said = outcome.decision.ok ? 'taken' : outcome.decision.reasons.map((reason) => reason.text).join('; ')
      throw new Error(`${organ} ${step} ${day}: ${said}`)
    }
    id = outcome.matter?.id ?? id
    return decide(compiled, target, command, act)
  }
  const issue = (organ: string, day: string, step: string, input: Readonly<Record<string, unknown>>): void => {
    take(organ, 'handler', day, { type: 'draft', step, input })
    const { id: document = '', kind = '' } = world.matter(id).documents.at(-1) ?? {}
    for (const post of compiled.pack.documents[kind]?.approval ?? [])
      take(organ, post, day, { type: 'approve', document, opinion: '同意' })
    take(organ, 'signatory', day, { type: 'act', step, input })
  }
  const serve = (organ: string, day: string): void => {
    const document = world.matter(id).documents.at(-1)
    const [recipient] = document?.recipients ?? []
    take(organ, 'clerk', day, {
      type: 'serve',
      document: document?.id ?? '',
      recipient: recipient?.id ?? '',
      on: builtinDate(day),
      method: '直接送达',
      receiver: '收发室',
      proof: [],
    })
  }
  const idOf = (name: string): string => organs.find((organ) => organ.name === name)?.id ?? name
  const step = (name: string, input: Readonly<Record<string, unknown>>): Command => ({ type: 'act', step: name, input })

  take(bureau, 'handler', '2026-04-01', {
    type: 'act',
    step: 'find',
    parties: { agency: [idOf(agency)] },
    input: finding,
  })
  take(bureau, 'handler', '2026-04-01', { type: 'draft', step: 'issueOpinion', input: opinion }, false)
  take(agency, 'handler', '2026-04-01', step('assessOnSpot', { onSpotPossible: true, onSpotReasons: '可以' }), false)
  take(bureau, 'handler', '2026-04-01', step('assessOnSpot', { onSpotPossible: false, onSpotReasons: '需要补办' }))
  const { reviewNotice: _notice, ...silent } = opinion
  take(bureau, 'handler', '2026-04-01', { type: 'draft', step: 'issueOpinion', input: silent }, false)
  issue(bureau, '2026-04-01', 'issueOpinion', opinion)
  serve(bureau, '2026-04-01')
  take(bureau, 'handler', '2026-04-20', { type: 'draft', step: 'referOverdue', input: referral }, false)
  issue(bureau, '2026-05-11', 'referOverdue', referral)
  issue(government, '2026-05-12', 'decide', decision)
  serve(government, '2026-05-13')
  return prepared
}

const builtinDate = (day: string): Matter['openedOn'] => day as Matter['openedOn']

/** The step an act is about: its own, or the one that issues its document. */
function stepOf(command: Command, matter: Matter): string {
  if ('step' in command) return command.step
  const document = 'document' in command ? command.document : undefined
  return matter.documents.find((one) => one.id === document)?.step ?? ''
}

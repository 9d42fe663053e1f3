import { type Citation, parseCitation } from '@zhiheng/law/citation'
import type { Command, NewMatter } from '@zhiheng/law/decide'
import type { StepExplanation } from '@zhiheng/law/explain'
import { type Matter, type MatterEvent, POSTS, type Post, type Reason } from '@zhiheng/law/matter'
import { directoryOf, type Organ } from '@zhiheng/law/organ'
import type { CompiledPack } from '@zhiheng/law/pack'
import { type Driver, type DriverOutcome, instantOf, type Player, takesPart } from '@zhiheng/law/scenario'
import { builtinCalendar } from '@zhiheng/law/time'
import type { z } from 'zod'
import type { Problem, Reason as SpokenReason } from '../http/schemas/common.ts'
import type { Exercise } from '../http/schemas/exercise.ts'
import type { MatterPage, MatterView, Receipt } from '../http/schemas/matter.ts'
import { answerStranger } from './answer-stranger.ts'
import { eventsOfExport, replayExport } from './read-export.ts'

export interface HttpDriverOptions {
  /** address of a running installation that lets exercises be set up */
  readonly server: string
  readonly pack: CompiledPack
  /** the packs above it */
  readonly above?: readonly CompiledPack[]
  /** the exercise is to refuse what a real place refuses */
  readonly live?: boolean
  readonly organs: readonly Organ[]
  readonly title: string
}

/** The server did not do what a scenario needs of it; the message is Chinese. */
class ExerciseFailed extends Error {
  override readonly name = 'ExerciseFailed'
}

interface Answer {
  readonly status: number
  readonly text: string
}

/**
 * Runs scenarios against a running installation, in an exercise set up for it: every act goes over HTTP, in the session
 * of the person who plays it, with the date of the scenario. Matters are read from exported ledgers, as an auditor.
 */
export async function httpDriver({
  server,
  pack,
  above = [],
  live = false,
  organs,
  title,
}: HttpDriverOptions): Promise<Driver> {
  const directory = directoryOf(organs)
  const packs = [pack, ...above]
  const packOf = ({ id }: { readonly id: string }): CompiledPack => packs.find((one) => one.pack.id === id) ?? pack
  const cookies = new Map<string, string>()
  let keys = 0

  const send = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<Answer & { readonly cookie: string | undefined }> => {
    const answer = await fetch(new URL(path, server), {
      method,
      headers: {
        'x-requested-with': 'zhiheng-scenario',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new ExerciseFailed(`连接不上 ${server}`, { cause })
    })
    return {
      status: answer.status,
      text: await answer.text(),
      cookie: answer.headers.getSetCookie()[0]?.split(';')[0],
    }
  }

  const founded = await send('POST', '/api/exercises', {}, { pack: pack.pack.id, title, organs, live })
  if (founded.status !== 201) throw new ExerciseFailed(`建立演练辖区未成：${detailOf(founded)}`)
  const exercise: Exercise = JSON.parse(founded.text)
  if (exercise.pack.hash !== pack.reference.hash)
    throw new ExerciseFailed(`服务器的规则包${pack.pack.id}与本机不同（${exercise.pack.version}）`)
  const authorization = `Bearer ${exercise.secret}`

  /** The cookie of the session of whoever plays a part. */
  const cookieOf = async ({ organ, post, person }: Player): Promise<string> => {
    const key = `${organ}/${post}/${person ?? ''}`
    const known = cookies.get(key)
    if (known !== undefined) return known
    const path = `/api/exercises/${exercise.jurisdiction}/sessions`
    const answer = await send(
      'POST',
      path,
      { authorization },
      { organ, post, ...(person === undefined ? {} : { person }) },
    )
    if (answer.status !== 201 || answer.cookie === undefined) throw new ExerciseFailed(`${organ}：${detailOf(answer)}`)
    cookies.set(key, answer.cookie)
    return answer.cookie
  }

  const auditor: Player = { organ: organs[0]?.id ?? '', post: 'auditor' }
  const audit = async (path: string): Promise<string> => {
    const answer = await send('GET', path, { cookie: await cookieOf(auditor) })
    if (answer.status !== 200) throw new ExerciseFailed(detailOf(answer))
    return answer.text
  }
  const matter = async (id: string): Promise<Matter> => replayExport(await audit(`/api/matters/${id}/ledger`))

  const perform: Driver['perform'] = async (target, player, at, command) => {
    const existing = 'matter' in target ? await matter(target.matter) : undefined
    const headers = {
      cookie: await cookieOf(player),
      'exercise-clock': instantOf(at),
      'idempotency-key': `${exercise.jurisdiction}-${++keys}`,
      ...(existing === undefined ? {} : { 'if-match': `"${existing.version}"` }),
    }
    const answer =
      existing === undefined
        ? await send('POST', '/api/matters', headers, openingOf('procedure' in target ? target : {}, command))
        : await send('POST', `/api/matters/${existing.id}/acts`, headers, command)
    if (answer.status === 404 && existing !== undefined) return strangers(existing, player, at, command)
    if (answer.status === 404 && 'procedure' in target && target.parent !== undefined) {
      const { jurisdiction } = exercise
      const parent = await matter(target.parent)
      return strangers({ id: '', jurisdiction, procedure: target.procedure }, player, at, command, parent)
    }
    return outcomeOf(answer, existing?.id ?? null)
  }

  const strangers = (
    subject: Matter | NewMatter,
    { organ: id, post }: Player,
    at: string,
    command: Command,
    parent?: Matter,
  ): DriverOutcome => {
    const organ = directory.organ(id)
    if (organ === undefined) throw new ExerciseFailed(`没有机关${id}`)
    const pinned = 'version' in subject ? subject.pack : parent?.pack
    return answerStranger(pinned === undefined ? pack : packOf(pinned), subject, command, {
      actor: { kind: 'person', person: { id: `${id}/${post}`, name: POSTS[post as Post] }, post, organ },
      at: instantOf(at),
      outside: { calendar: builtinCalendar, directory, ...(parent === undefined ? {} : { parent }) },
    })
  }

  const reasonOf = ({ basis, ...reason }: SpokenReason): Reason =>
    ({ ...reason, basis: basis.flatMap((text) => citationOf(text, packs) ?? []) }) as Reason

  const outcomeOf = (answer: Answer, known: string | null): DriverOutcome => {
    if (answer.status === 200 || answer.status === 201) {
      const receipt: z.infer<typeof Receipt> = JSON.parse(answer.text)
      return {
        ok: true,
        reasons: [],
        warnings: receipt.warnings.map(reasonOf),
        matter: receipt.matter,
        opened: receipt.touched.filter((one) => one.opened).map((one) => one.procedure),
      }
    }
    const problem: Problem = JSON.parse(answer.text)
    if (answer.status >= 500) throw new ExerciseFailed(problem.detail)
    return {
      ok: false,
      reasons: problem.reasons.map(reasonOf),
      warnings: [],
      matter: known,
      opened: (problem.opened ?? []).map((one) => one.procedure),
    }
  }

  return {
    pack,
    packs,
    directory,
    perform,
    matter,
    async newest(procedure, organ) {
      const page: MatterPage = JSON.parse(
        await audit(`/api/matters?procedure=${encodeURIComponent(procedure)}&sort=opened&size=200`),
      )
      const day = page.rows[0]?.openedOn
      const found = await Promise.all(
        page.rows
          .filter((row) => organ !== undefined || row.openedOn === day)
          .map(async (row) => {
            const text = await audit(`/api/matters/${row.id}/ledger`)
            const [first] = eventsOfExport(text)
            return { matter: replayExport(text), openedAt: openedAt(first, row.id) }
          }),
      )
      return found
        .filter(({ matter: one }) => takesPart(one, organ))
        .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))[0]?.matter
    },
    async explain(id, player, at) {
      const answer = await send('GET', `/api/matters/${id}`, {
        cookie: await cookieOf(player),
        'exercise-clock': instantOf(at),
      })
      if (answer.status !== 200) throw new ExerciseFailed(detailOf(answer))
      const view: MatterView = JSON.parse(answer.text)
      return view.steps.map(
        ({ basis, reasons, warnings, issues, fields: _fields, draftable: _draftable, datedBack: _back, ...step }) =>
          ({
            ...step,
            basis: basis.flatMap((text) => citationOf(text, packs) ?? []),
            reasons: reasons.map(reasonOf),
            warnings: warnings.map(reasonOf),
            ...(issues === undefined ? {} : { issues: issues.id }),
          }) satisfies StepExplanation,
      )
    },
    async sweep(at) {
      const path = `/api/exercises/${exercise.jurisdiction}/sweep`
      const answer = await send('POST', path, { authorization }, { at: instantOf(at) })
      if (answer.status !== 200) throw new ExerciseFailed(detailOf(answer))
    },
    async rule(player, at, ruling) {
      const headers = { cookie: await cookieOf(player), 'exercise-clock': instantOf(at) }
      const answer = await send('POST', '/api/rulings', headers, ruling)
      if (answer.status === 201) return { ok: true, reasons: [], warnings: [], matter: null, opened: [] }
      return outcomeOf(answer, null)
    },
    async trials(id, at) {
      const headers = { cookie: await cookieOf(auditor), 'exercise-clock': instantOf(at) }
      const answer = await send('GET', `/api/matters/${id}`, headers)
      if (answer.status !== 200) throw new ExerciseFailed(detailOf(answer))
      const view: MatterView = JSON.parse(answer.text)
      return view.documents.filter((one) => one.trial).map((one) => one.title)
    },
  }
}

/** When a matter was opened, and of those opened at the same moment, the one that came later by its name. */
const openedAt = (first: MatterEvent | undefined, id: string): string =>
  `${first?.at ?? ''} ${String(id.split('.').length).padStart(3, '0')} ${id}`

function openingOf(
  target: { readonly procedure?: string; readonly pack?: string; readonly parent?: string },
  command: Command,
): unknown {
  if (command.type !== 'act') throw new ExerciseFailed('只有环节可以立案')
  const { step, input, parties, on, overrides } = command
  return {
    procedure: target.procedure,
    ...(target.pack === undefined ? {} : { pack: target.pack }),
    ...(target.parent === undefined ? {} : { parent: target.parent }),
    step,
    input,
    ...(parties === undefined ? {} : { parties }),
    ...(on === undefined ? {} : { on }),
    ...(overrides === undefined ? {} : { overrides }),
  }
}

function detailOf({ status, text }: Answer): string {
  try {
    return (JSON.parse(text) as Problem).detail
  } catch {
    return `HTTP ${status}`
  }
}

/** A written citation as the norms of the packs register it. */
function citationOf(text: string, packs: readonly CompiledPack[]): Citation | undefined {
  const parsed = parseCitation(text)
  const norm = packs.flatMap(({ norms }) => Object.values(norms)).find((one) => one.title === parsed?.title)
  return parsed === undefined || norm === undefined ? undefined : { norm: norm.id, ...parsed.address }
}

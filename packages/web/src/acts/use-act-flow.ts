import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { MatterView, Preview, Receipt } from '@zhiheng/server/api'
import { useState } from 'react'
import { newKey, ProblemError, request } from '../api/client.ts'
import { matterQuery } from '../matters/matters-query.ts'
import type { Reason } from '../shared/reason-list.tsx'

/** What an act sends, given the reasons for going on in spite of warnings. */
export type BodyOf = (overrides: Readonly<Record<string, string>>) => unknown

interface ActFlowOptions {
  /** absent: the act opens a matter */
  readonly matter?: MatterView
  readonly body: BodyOf
  /** after the act is recorded */
  readonly onDone: () => void
}

/** Somebody else acted in between: what the form was filled in upon, and what there is now. */
export interface Conflict {
  readonly seen: MatterView
  readonly now: MatterView
}

export interface ActFlow {
  readonly stage: 'form' | 'check' | 'receipt'
  readonly preview: Preview | undefined
  readonly receipt: Receipt | undefined
  /** why it is refused; those that concern a field name it */
  readonly reasons: readonly Reason[]
  /** what arose from a refused attempt */
  readonly arisen: readonly { readonly id: string; readonly title: string }[]
  /** a failure that is no refusal: lost connection, unexpected answer */
  readonly failure: unknown
  readonly conflict: Conflict | undefined
  readonly busy: boolean
  readonly check: () => void
  readonly back: () => void
  readonly confirm: (overrides: Readonly<Record<string, string>>) => void
  /** sends again what was not answered; with the same key, so that nothing is recorded twice */
  readonly retry: () => void
  /** goes on upon what there is now; nothing typed is lost */
  readonly acceptNow: () => void
}

/** How the law marks a warning that only wants a reason. */
const EXPLAIN = 'explain:'

/**
 * A preview that treats what only wants a reason as warnings: it is looked at as if the reasons were given, and the check
 * page asks for them. Nothing is stored by a preview.
 */
async function askingForReasons(
  preview: (overrides: Readonly<Record<string, string>>) => Promise<Preview>,
): Promise<Preview> {
  const first = await preview({})
  const open = first.reasons.filter((reason) => reason.code.startsWith(EXPLAIN))
  if (open.length === 0 || open.length < first.reasons.length) return first
  return preview(Object.fromEntries(open.map((reason) => [reason.code.slice(EXPLAIN.length), '待说明'])))
}

/** Form, check page, receipt: the way of every legal act. The form's own state stays with the caller throughout. */
export function useActFlow({ matter, body, onDone }: ActFlowOptions): ActFlow {
  const client = useQueryClient()
  const [stage, setStage] = useState<ActFlow['stage']>('form')
  // The version the person saw when the form was opened; a refetch in the background must not move it.
  const [seen, setSeen] = useState(matter)
  const [key, setKey] = useState(newKey)
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [arisen, setArisen] = useState<ActFlow['arisen']>([])
  const [failure, setFailure] = useState<unknown>()
  const [conflict, setConflict] = useState<Conflict>()
  const base = seen === undefined ? '/api/matters' : `/api/matters/${encodeURIComponent(seen.id)}`
  const version = seen === undefined ? {} : { version: seen.version }

  const clear = () => {
    setReasons([])
    setArisen([])
    setFailure(undefined)
    setConflict(undefined)
  }
  const fail = async (error: unknown) => {
    if (!(error instanceof ProblemError)) return setFailure(error)
    const { problem } = error
    if (problem.status === 412 && seen !== undefined) {
      try {
        const now = await client.fetchQuery({ ...matterQuery(seen.id), staleTime: 0 })
        setConflict({ seen, now })
      } catch (reading) {
        setFailure(reading)
      }
      return
    }
    if (problem.reasons.length === 0) return setFailure(error)
    setReasons(problem.reasons)
    setArisen(problem.opened ?? [])
    setStage('form')
  }

  const previewing = useMutation({
    mutationFn: () => {
      const preview = (overrides: Readonly<Record<string, string>>) =>
        request<Preview>(`${base}/preview`, { method: 'POST', body: body(overrides), ...version })
      return askingForReasons(preview)
    },
    onMutate: clear,
    onSuccess: (preview) => {
      if (!preview.possible) return setReasons(preview.reasons)
      setKey(newKey())
      setStage('check')
    },
    onError: fail,
  })
  const performing = useMutation({
    mutationFn: (overrides: Readonly<Record<string, string>>) =>
      request<Receipt>(seen === undefined ? base : `${base}/acts`, {
        method: 'POST',
        body: body(overrides),
        key,
        ...version,
      }),
    onMutate: clear,
    onSuccess: async () => {
      setStage('receipt')
      onDone()
      await client.invalidateQueries({
        predicate: ({ queryKey: [subject] }) => subject === 'matter' || subject === 'matters' || subject === 'worklist',
      })
    },
    onError: fail,
  })
  return {
    stage,
    preview: previewing.data,
    receipt: performing.data,
    reasons,
    arisen,
    failure,
    conflict,
    busy: previewing.isPending || performing.isPending,
    check: () => previewing.mutate(),
    back: () => {
      clear()
      setStage('form')
    },
    confirm: (overrides) => performing.mutate(overrides),
    retry: () => (stage === 'check' ? performing.mutate(performing.variables ?? {}) : previewing.mutate()),
    acceptNow: () => {
      if (conflict !== undefined) setSeen(conflict.now)
      clear()
      setStage('form')
    },
  }
}

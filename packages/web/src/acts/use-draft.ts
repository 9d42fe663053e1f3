import type { Draft } from '@zhiheng/server/api'
import { useEffect, useRef, useState } from 'react'
import { request } from '../api/client.ts'

/** How long typing rests before it is saved; milliseconds. */
const REST = 1000
/** After a failed save; milliseconds. */
const RETRY = 8000

export type Saving = 'none' | 'pending' | 'saved' | 'failed'

interface DraftOptions<Content> {
  /** names the form: one draft per person and key */
  readonly key: string
  readonly matter?: string
  readonly step: string
  readonly initial: Content
}

interface DraftState<Content> {
  /** undefined while the saved draft is being fetched */
  readonly content: Content | undefined
  readonly change: (content: Content) => void
  readonly saving: Saving
  /** whether the form began with what had been saved before */
  readonly restored: boolean
  readonly discard: () => void
}

/**
 * What is typed into a form, kept on the server a second after each change. While the server cannot be reached it stays
 * in the page, and in the browser's session in case the page is reloaded, and is sent again until it has arrived.
 */
export function useDraft<Content extends object>(options: DraftOptions<Content>): DraftState<Content> {
  const { key, matter, step, initial } = options
  const [content, setContent] = useState<Content>()
  const [saving, setSaving] = useState<Saving>('none')
  const [restored, setRestored] = useState(false)
  const begun = useRef(initial)
  const path = `/api/drafts/${encodeURIComponent(key)}`

  useEffect(() => {
    const abort = new AbortController()
    void readDraft<Content>(path, key, abort.signal).then((kept) => {
      if (abort.signal.aborted) return
      setContent(kept === undefined ? begun.current : { ...begun.current, ...kept })
      setRestored(kept !== undefined)
    })
    return () => abort.abort()
  }, [path, key])

  useEffect(() => {
    if (content === undefined || saving !== 'pending') return
    // Typed on while the save was under way: what came after is saved by its own turn.
    let superseded = false
    const timer = setTimeout(() => {
      request<Draft>(path, { method: 'PUT', body: { content, step, ...(matter === undefined ? {} : { matter }) } })
        .then(() => {
          if (superseded) return
          forgetLocally(key)
          setSaving('saved')
        })
        .catch(() => {
          if (superseded) return
          setSaving('failed')
        })
    }, REST)
    return () => {
      clearTimeout(timer)
      superseded = true
    }
  }, [content, saving, path, key, matter, step])

  useEffect(() => {
    if (saving !== 'failed') return undefined
    const again = () => setSaving('pending')
    const timer = setTimeout(again, RETRY)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [saving])

  return {
    content,
    change: (next) => {
      keepLocally(key, next)
      setContent(next)
      setSaving('pending')
    },
    saving,
    restored,
    discard: () => {
      forgetLocally(key)
      setSaving('none')
      request(path, { method: 'DELETE' }).catch(() => undefined)
    },
  }
}

/** What the browser still holds was never confirmed by the server, so it is newer. */
async function readDraft<Content>(
  path: string,
  key: string,
  signal: AbortSignal,
): Promise<Partial<Content> | undefined> {
  const local = sessionStorage.getItem(`zhiheng.draft.${key}`)
  if (local !== null) return JSON.parse(local) as Partial<Content>
  try {
    const draft = await request<Draft>(path, { signal })
    return typeof draft.content === 'object' && draft.content !== null ? (draft.content as Partial<Content>) : undefined
  } catch {
    // None to be had now: the form begins empty, and saves once the server answers.
    return undefined
  }
}

const keepLocally = (key: string, content: object) =>
  sessionStorage.setItem(`zhiheng.draft.${key}`, JSON.stringify(content))
const forgetLocally = (key: string) => sessionStorage.removeItem(`zhiheng.draft.${key}`)

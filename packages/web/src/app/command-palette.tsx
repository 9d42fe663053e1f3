import { useQueries, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Input, type InputRef, Modal } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import { matterSearchQuery, openablesQuery } from '../matters/matters-query.ts'
import { packListQuery, packQuery } from '../procedures/packs-query.ts'
import { useSession } from '../session/session-query.ts'
import { useDebounced } from '../shared/use-debounced.ts'
import styles from './palette.module.css'
import { placesOf } from './places.ts'

interface Found {
  readonly key: string
  readonly group: '去往' | '事项' | '启动程序' | '条文'
  readonly name: string
  readonly about: string
  readonly go: () => void
}

/** At most so many of each group are listed. */
const MOST = 7

/** Ctrl-K: places, matters, acts that begin a matter, and articles, found by a few characters. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const found = useFound(text.trim(), onClose)
  const input = useRef<InputRef>(null)
  const list = useRef<HTMLUListElement>(null)
  const move = (by: 1 | -1) => {
    const choices = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = choices.indexOf(document.activeElement as HTMLButtonElement) + by
    if (next < 0) input.current?.focus()
    else choices[Math.min(next, choices.length - 1)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    move(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <Modal
      open
      footer={null}
      closable={false}
      title={<span className="visually-hidden">查找</span>}
      width={640}
      onCancel={onClose}
      afterOpenChange={(open) => open && input.current?.focus()}
      style={{ top: 88 }}
    >
      <Input
        ref={input}
        size="large"
        placeholder="事项名称或编号、要办理的环节、条文…"
        aria-label="查找事项、办理、条文"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onPressEnter={(event) => !event.nativeEvent.isComposing && found[0]?.go()}
      />
      <ul ref={list} className={styles.list} aria-label="查找结果">
        {found.map((one, index) => (
          <li key={one.key}>
            <button type="button" className={styles.option} onClick={one.go} onKeyDown={onKeyDown}>
              <span className={styles.group}>{found[index - 1]?.group === one.group ? '' : one.group}</span>
              <span className={styles.name}>{one.name}</span>
              <span className={styles.about}>{one.about}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>没有相符的内容。</p>}
    </Modal>
  )
}

function useFound(text: string, onClose: () => void): readonly Found[] {
  const navigate = useNavigate()
  const { current } = useSession()
  const settled = useDebounced(text, 200)
  const { data: matters } = useQuery(matterSearchQuery(settled))
  const { data: openables } = useQuery(openablesQuery)
  const { data: packs } = useQuery(packListQuery)
  const views = useQueries({
    queries: (packs?.packs ?? []).filter((pack) => pack.inUse).map((pack) => packQuery(pack.id)),
  })
  const going = (way: () => Promise<void>) => () => {
    onClose()
    void way()
  }
  const places = placesOf(current)
    .filter((place) => text === '' || place.name.includes(text) || place.about.includes(text))
    .map(
      (place): Found => ({
        key: `place-${place.to}`,
        group: '去往',
        name: place.name,
        about: place.about,
        go: going(() => navigate({ to: place.to })),
      }),
    )
  if (text === '') return places
  const rows = (matters?.rows ?? []).slice(0, MOST).map(
    (row): Found => ({
      key: `matter-${row.id}`,
      group: '事项',
      name: row.title,
      about: `${row.number ?? row.procedureName}　${row.stateName}`,
      go: going(() => navigate({ to: '/matters/$matter', params: { matter: row.id } })),
    }),
  )
  const steps = (openables?.procedures ?? [])
    .flatMap((procedure) =>
      procedure.steps
        .filter((step) => step.possible && (step.name.includes(text) || procedure.name.includes(text)))
        .map(
          (step): Found => ({
            key: `step-${procedure.pack}-${procedure.id}-${step.step}`,
            group: '启动程序',
            name: step.name,
            about: procedure.name,
            go: going(() =>
              navigate({
                to: '/matters/new/$pack/$procedure/$step',
                params: { pack: procedure.pack, procedure: procedure.id, step: step.step },
              }),
            ),
          }),
        ),
    )
    .slice(0, MOST)
  const articles = views
    .flatMap(({ data: pack }) =>
      (pack?.articles ?? [])
        .filter((article) => article.cite.includes(text) || article.digest.includes(text))
        .map(
          (article): Found => ({
            key: `article-${pack?.id ?? ''}-${article.id}`,
            group: '条文',
            name: `${article.cite}　${article.digest}`,
            about: pack?.title ?? '',
            go: going(() =>
              navigate({
                to: '/regulations/$pack',
                params: { pack: pack?.id ?? '' },
                search: { tab: 'articles', at: article.id },
              }),
            ),
          }),
        ),
    )
    .slice(0, MOST)
  return [...rows, ...steps, ...places, ...articles]
}

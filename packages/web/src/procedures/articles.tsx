import type { PackView } from '@zhiheng/server/api'
import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { EmptyState } from '../shared/empty-state.tsx'
import styles from './procedures.module.css'

/** The articles: what each says, in the project's words, and which elements carry it, or why none does. */
export function Articles({ pack, at }: { pack: PackView; at: string | undefined }) {
  const [text, setText] = useState('')
  const words = text.trim()
  const shown = pack.articles.filter(
    ({ cite, digest }) => words === '' || cite.includes(words) || digest.includes(words),
  )
  useEffect(() => {
    if (at !== undefined) document.getElementById(`article-${at}`)?.scrollIntoView({ block: 'center' })
  }, [at])
  return (
    <>
      <Input
        className={styles.find}
        data-search-field
        allowClear
        aria-label="在条文中查找"
        placeholder="条号或者内容"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {shown.length === 0 && <EmptyState title="没有相符的条文" text="换个说法，或者清除查找内容。" />}
      <ul>
        {shown.map((article) => (
          <li key={article.id} id={`article-${article.id}`} className={styles.article} data-at={article.id === at}>
            <p className={styles.cite}>{article.cite}</p>
            <div>
              <p>{article.digest}</p>
              <p className={styles.elements}>
                {article.elements.length > 0
                  ? `落实：${article.elements.map((element) => nameOf(element, pack)).join('、')}`
                  : `未设程序：${article.reason ?? ''}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

type Element = PackView['articles'][number]['elements'][number]

/** Norms and the overlay are elements without a name of their own. */
function nameOf({ address, name }: Element, pack: PackView): string {
  if (name !== address) return name
  const [root, id] = address.split('.')
  const norm = root === 'norms' ? pack.norms.find((one) => one.id === id) : undefined
  if (norm !== undefined) return `《${norm.title}》`
  return root === 'overlay' ? '上位法提示' : address
}

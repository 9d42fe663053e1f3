import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useSession } from '../session/session-query.ts'
import { Loading } from '../shared/loading.tsx'
import { AccountMenu } from './account-menu.tsx'
import { BrandMark } from './brand-mark.tsx'
import { placesOf } from './places.ts'
import styles from './shell.module.css'
import { usePaletteKey } from './use-palette-key.ts'

const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }))

/** What surrounds every page: the places at the left, who acts for whom at the top, marks of what is not real. */
export function Shell() {
  const session = useSession()
  const { pathname } = useLocation()
  const [palette, setPalette] = useState(false)
  usePaletteKey(setPalette)
  const { jurisdiction, current } = session
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        跳到正文
      </a>
      <header className={styles.head} data-print="no">
        <Link to="/" className={styles.brand}>
          <BrandMark size={28} />
          <span className={styles.name}>执衡</span>
        </Link>
        <span className={styles.jurisdiction}>{jurisdiction.title}</span>
        {jurisdiction.exercise ? (
          <span className={styles.mark}>演练 {jurisdiction.now.slice(0, 10)}</span>
        ) : (
          jurisdiction.demonstration && <span className={styles.mark}>演示数据</span>
        )}
        <Button className={styles.search} onClick={() => setPalette(true)} aria-keyshortcuts="Control+K">
          查找事项、办理、条文<kbd>Ctrl K</kbd>
        </Button>
        <AccountMenu session={session} />
      </header>
      <nav className={styles.places} aria-label="主导航" data-print="no">
        <ul>
          {placesOf(current).map((place) => {
            const here = place.to === '/' ? pathname === '/' : place.holds.some((path) => pathname.startsWith(path))
            return (
              <li key={place.name}>
                <Link to={place.to} aria-current={here ? 'page' : undefined} activeOptions={{ exact: true }}>
                  {place.name}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <main className={styles.content} id="content" tabIndex={-1}>
        <Suspense fallback={<Loading lines={8} />}>
          <Outlet />
        </Suspense>
      </main>
      {palette && (
        <Suspense>
          <CommandPalette onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </div>
  )
}

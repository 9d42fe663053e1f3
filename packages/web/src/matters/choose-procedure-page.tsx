import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { WhyNot } from '../acts/why-not.tsx'
import type { OpenableProcedure, OpeningStep } from '../api/types.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Notice } from '../shared/notice.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { Section } from '../shared/section.tsx'
import styles from './matters.module.css'
import { openablesQuery } from './matters-query.ts'

const KINDS: Readonly<Record<OpenableProcedure['kind'], string>> = {
  coordination: '执法协调',
  supervision: '执法监督',
  register: '基础台账',
  other: '其他',
}

/** The beginnings the law gives this post: each legal verb with its article, or why it may not begin it. */
export function ChooseProcedurePage() {
  const { data } = useSuspenseQuery(openablesQuery)
  const { kind } = useSearch({ from: '/signed-in/desk/matters/new' })
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const procedures = data.procedures.filter(
    (one) => one.steps.length > 0 && (kind === undefined || one.kind === kind) && speaksOf(one, words),
  )
  const kinds = Object.keys(KINDS) as OpenableProcedure['kind'][]
  return (
    <>
      <PageHeader title="新建事项" lead="选择由谁依据哪一条启动。管辖机关由系统按条文判断，提交前先行说明。" />
      <Input
        className={styles.findStart}
        data-search-field
        allowClear
        aria-label="在可以启动的程序中查找"
        placeholder="程序或者办理名称（按 / 键到此）"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {procedures.length === 0 &&
        (words === '' ? (
          <EmptyState title="没有可以由本岗位启动的程序" text="启动程序由经办人等岗位办理，可以先切换岗位。" />
        ) : (
          <EmptyState title="没有相符的程序" text="换个说法，或者清除查找内容。" />
        ))}
      {[...new Set(procedures.flatMap((one) => one.notice ?? []))].map((notice) => (
        <div key={notice} className={styles.startNotice}>
          <Notice title={notice} tone="warning" />
        </div>
      ))}
      {kinds.map((one) => {
        const of = procedures.filter((procedure) => procedure.kind === one)
        if (of.length === 0) return null
        const open = of.filter(isOpen)
        const others = of.filter((procedure) => !isOpen(procedure))
        return (
          <div key={one} className={styles.kind}>
            {kind === undefined && <h2 className={styles.kindTitle}>{KINDS[one]}</h2>}
            <Starts procedures={open} />
            {others.length > 0 && (
              <details className={styles.others} open={words !== '' || open.length === 0}>
                <summary>由其他机关或者岗位启动的程序（{others.length}）</summary>
                <Starts procedures={others} />
              </details>
            )}
          </div>
        )
      })}
    </>
  )
}

const isOpen = (procedure: OpenableProcedure): boolean => procedure.steps.some((step) => step.possible)

const speaksOf = (procedure: OpenableProcedure, words: string): boolean =>
  procedure.name.includes(words) || procedure.steps.some((step) => step.name.includes(words))

function Starts({ procedures }: { procedures: readonly OpenableProcedure[] }) {
  return procedures.map((procedure) => (
    <Section
      key={`${procedure.pack}/${procedure.id}`}
      title={procedure.name}
      aside={
        <>
          {(procedure.standing === 'trial' || procedure.standing === 'future') && (
            <span className={styles.trial}>试用</span>
          )}
          <BasisList basis={procedure.basis} />
        </>
      }
    >
      <ul className={styles.starts}>
        {procedure.steps
          .toSorted((a, b) => Number(b.possible) - Number(a.possible))
          .map((step) => (
            <Start key={step.step} procedure={procedure} step={step} />
          ))}
      </ul>
    </Section>
  ))
}

function Start({ procedure, step }: { procedure: OpenableProcedure; step: OpeningStep }) {
  return (
    <li className={styles.start}>
      <span>
        {step.possible ? (
          <Link
            to="/matters/new/$pack/$procedure/$step"
            params={{ pack: procedure.pack, procedure: procedure.id, step: step.step }}
            className={styles.rowLink}
          >
            {step.name}
          </Link>
        ) : (
          <span className="quiet">{step.name}</span>
        )}
      </span>
      <span>
        {step.summary}
        <BasisList basis={step.basis} />
        {!step.possible && <WhyNot reasons={step.reasons} name={step.name} />}
      </span>
    </li>
  )
}

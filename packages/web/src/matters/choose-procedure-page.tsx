import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { WhyNot } from '../acts/why-not.tsx'
import type { OpenableProcedure, OpeningStep } from '../api/types.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
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
  const procedures = data.procedures.filter((one) => one.steps.length > 0 && (kind === undefined || one.kind === kind))
  const kinds = Object.keys(KINDS) as OpenableProcedure['kind'][]
  return (
    <>
      <PageHeader title="新建事项" lead="选择由谁依据哪一条启动。管辖机关由系统按条文判断，提交前先行说明。" />
      {procedures.length === 0 && (
        <EmptyState title="没有可以由本岗位启动的程序" text="启动程序由经办人等岗位办理，可以先切换岗位。" />
      )}
      {kinds.map((one) => {
        const of = procedures.filter((procedure) => procedure.kind === one).sort((a, b) => openness(b) - openness(a))
        if (of.length === 0) return null
        return (
          <div key={one} className={styles.kind}>
            {kind === undefined && <h2 className={styles.kindTitle}>{KINDS[one]}</h2>}
            {of.map((procedure) => (
              <Section
                key={`${procedure.pack}/${procedure.id}`}
                title={procedure.name}
                aside={<BasisList basis={procedure.basis} />}
              >
                <ul className={styles.starts}>
                  {procedure.steps
                    .toSorted((a, b) => Number(b.possible) - Number(a.possible))
                    .map((step) => (
                      <Start key={step.step} procedure={procedure} step={step} />
                    ))}
                </ul>
              </Section>
            ))}
          </div>
        )
      })}
    </>
  )
}

/** What this post can begin comes before what it cannot. */
const openness = (procedure: OpenableProcedure) => Number(procedure.steps.some((step) => step.possible))

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

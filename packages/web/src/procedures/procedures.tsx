import { useQuery } from '@tanstack/react-query'
import type { PackView } from '@zhiheng/server/api'
import { Select } from 'antd'
import { useId, useState } from 'react'
import { BasisList } from '../shared/basis-list.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { packDiagramQuery } from './packs-query.ts'
import { ProcedureDiagram } from './procedure-diagram.tsx'
import styles from './procedures.module.css'

type StepRule = PackView['procedureViews'][number]['steps'][number]

/** One procedure of a pack at a time: drawn, and step by step with what each demands. */
export function Procedures({ pack, at }: { pack: PackView; at: string | undefined }) {
  const [chosen, setChosen] = useState(at ?? largest(pack)?.id ?? '')
  const id = useId()
  const diagram = useQuery({ ...packDiagramQuery(pack.id, chosen), enabled: chosen !== '' })
  const procedure = pack.procedureViews.find((one) => one.id === chosen)
  if (procedure === undefined) return <p className="quiet">本规则包没有程序。</p>
  const states = new Map(procedure.states.map((state) => [state.id, state.name]))
  return (
    <>
      <div className={styles.chooser}>
        <label htmlFor={id}>程序</label>
        <Select
          id={id}
          value={chosen}
          onChange={setChosen}
          popupMatchSelectWidth={false}
          style={{ minWidth: 240 }}
          showSearch={{ optionFilterProp: 'label' }}
          options={optionsOf(pack)}
        />
        <BasisList basis={procedure.basis} />
      </div>
      {diagram.isError ? (
        <Failure error={diagram.error} />
      ) : diagram.data === undefined ? (
        <Loading />
      ) : (
        <ProcedureDiagram key={chosen} diagram={diagram.data} name={procedure.name} />
      )}
      <div style={{ marginTop: 16 }}>
        <DataTable
          caption={`${procedure.name}的环节`}
          columns={columnsFor(states)}
          rows={procedure.steps}
          rowKey={(step) => step.id}
        />
      </div>
    </>
  )
}

/** The procedure with most steps is what a pack is mainly about. */
const largest = (pack: PackView) => pack.procedureViews.toSorted((a, b) => b.steps.length - a.steps.length)[0]

const KINDS = { coordination: '执法协调', supervision: '执法监督', register: '基础台账', other: '其他' } as const

const optionsOf = (pack: PackView) =>
  Object.entries(KINDS).flatMap(([kind, label]) => {
    const options = pack.procedureViews
      .filter((one) => one.kind === kind)
      .map((one) => ({ value: one.id, label: one.name }))
    return options.length === 0 ? [] : [{ label, title: label, options }]
  })

function columnsFor(states: ReadonlyMap<string, string>): readonly Column<StepRule>[] {
  const name = (state: string) => (state === 'start' ? '未立案' : (states.get(state) ?? state))
  return [
    {
      id: 'name',
      title: '环节',
      wide: true,
      width: '24%',
      cell: (step) => (
        <>
          <strong>{step.name}</strong>
          <BasisList basis={step.basis} interpretation={step.interpretation !== null} />
        </>
      ),
    },
    {
      id: 'by',
      title: '由谁',
      width: '14%',
      cell: (step) => (
        <>
          {step.by.join('、')}
          <span className={styles.capability}>{step.posts.join('、')}</span>
        </>
      ),
    },
    {
      id: 'move',
      title: '从 → 到',
      width: '20%',
      cell: (step) => `${step.from.map(name).join('、')}${step.to === null ? '' : ` → ${name(step.to)}`}`,
    },
    {
      id: 'demands',
      title: '要求',
      wide: true,
      cell: (step) => (
        <>
          {step.duty === 'shall' ? '应当' : '可以'}
          {step.summary !== null && `　${step.summary}`}
          {step.requirements.length > 0 && (
            <ul className={styles.elements}>
              {step.requirements.map((requirement) => (
                <li key={`${requirement.code}/${requirement.refusal}`}>
                  {requirement.policy === 'warn' ? '提示：' : '不符合则不能办理：'}
                  {requirement.refusal}
                </li>
              ))}
            </ul>
          )}
          {step.force !== null && (
            <span className={styles.capability}>
              {step.force.from}起{step.force.to === undefined ? '' : `，至${step.force.to}`}
            </span>
          )}
        </>
      ),
    },
  ]
}

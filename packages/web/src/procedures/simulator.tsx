import { builtinCalendar, type CivilDate, computeTerm, isCivilDate } from '@zhiheng/law/time'
import type { PackView } from '@zhiheng/server/api'
import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useId, useState } from 'react'
import { useToday } from '../session/session-query.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { Notice } from '../shared/notice.tsx'
import { LIMIT_KINDS } from './limit-rules.tsx'
import styles from './procedures.module.css'

/** 如果今天收到…: counts a limit of the pack from a day, in this browser, and shows how. */
export function Simulator({ pack }: { pack: PackView }) {
  const today = useToday()
  const id = useId()
  const choices = pack.procedureViews.flatMap((procedure) =>
    procedure.limits.flatMap((limit) =>
      limit.rule === null ? [] : [{ key: `${procedure.id}/${limit.id}`, procedure, limit, rule: limit.rule }],
    ),
  )
  const [chosen, setChosen] = useState(choices[0]?.key)
  const [from, setFrom] = useState(today)
  const choice = choices.find((one) => one.key === chosen)
  if (choice === undefined) return <p className="quiet">本规则包没有可以演算的期限。</p>
  const { limit, rule } = choice
  const start = rule.unit === 'hour' ? (`${from}T09:00:00+08:00` as const) : from
  return (
    <div className={styles.simulator}>
      <div className={styles.simulatorForm}>
        <div className={styles.simulatorField}>
          <label htmlFor={`${id}-limit`}>期限</label>
          <Select
            id={`${id}-limit`}
            value={choice.key}
            onChange={setChosen}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            options={choices.map((one) => ({
              value: one.key,
              label: `${one.procedure.name} · ${one.limit.name}（${one.limit.term}）`,
            }))}
          />
        </div>
        <div className={styles.simulatorField}>
          <label htmlFor={`${id}-from`}>如果在这一天{limit.event ?? '起算'}</label>
          <DatePicker
            id={`${id}-from`}
            value={dayjs(from)}
            allowClear={false}
            onChange={(day) => day !== null && setFrom(day.format('YYYY-MM-DD'))}
          />
        </div>
        <p>
          {limit.on}须在{limit.term}内办理（{LIMIT_KINDS[limit.kind] ?? limit.kind}期限）。
          <BasisList basis={limit.basis} interpretation={limit.interpretation !== null} />
        </p>
      </div>
      <div aria-live="polite">
        <Answer term={rule} from={start} event={limit.event} lapse={limit.lapse} />
      </div>
    </div>
  )
}

interface AnswerProps {
  readonly term: NonNullable<PackView['procedureViews'][number]['limits'][number]['rule']>
  readonly from: string
  readonly event: string | null
  readonly lapse: string
}

function Answer({ term, from, event, lapse }: AnswerProps) {
  if (!isCivilDate(from.slice(0, 10))) return null
  const result = computeTerm(term, from as CivilDate, builtinCalendar, event === null ? {} : { event })
  if (!result.ok) {
    return (
      <Notice title="还不能计算" tone="refusal">
        <p>{result.message}</p>
      </Notice>
    )
  }
  return (
    <div className={styles.answer}>
      <p>届满日</p>
      <p className={styles.answerDate}>{result.dueAt?.slice(0, 16).replace('T', ' ') ?? result.dueDate}</p>
      {result.rawDate !== result.dueDate && <p className="quiet">顺延前为 {result.rawDate}</p>}
      <p>{result.explanation}</p>
      <p className="quiet">逾期：{lapse}</p>
    </div>
  )
}

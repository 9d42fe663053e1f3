import type { RulingsView } from '@zhiheng/server/api'
import { DatePicker, Input, Modal } from 'antd'
import dayjs from 'dayjs'
import { useId, useState } from 'react'
import { useRuling } from '../procedures/rulings-query.ts'
import { useToday } from '../session/session-query.ts'
import { Failure } from '../shared/failure.tsx'
import styles from './administration.module.css'

interface AdoptionDialogProps {
  readonly pack: RulingsView['packs'][number]
  readonly onClose: () => void
}

/** Enters the day a draft comes into force, by the paper that published it. */
export function AdoptionDialog({ pack, onClose }: AdoptionDialogProps) {
  const id = useId()
  const today = useToday()
  const [document, setDocument] = useState('')
  const [dated, setDated] = useState<string>()
  const [from, setFrom] = useState<string | undefined>(pack.standing.from ?? undefined)
  const rule = useRuling(onClose)
  const enter = () => {
    if (dated !== undefined && from !== undefined)
      rule.mutate({ type: 'norm-adopted', pack: pack.id, from, document: document.trim(), dated })
  }
  return (
    <Modal
      open
      title="登记施行日期"
      okText="登记"
      width={520}
      onCancel={onClose}
      onOk={enter}
      okButtonProps={{
        disabled: document.trim() === '' || dated === undefined || from === undefined,
        loading: rule.isPending,
      }}
    >
      <p>《{pack.title}》自登记的施行日期起可以据以制发、送达文书，不再加印“试用”。登记记入存证，不能删除。</p>
      <div className={styles.form}>
        <label htmlFor={`${id}-document`}>公布文件（名称和文号）</label>
        <Input id={`${id}-document`} value={document} onChange={(event) => setDocument(event.target.value)} />
        <label htmlFor={`${id}-dated`}>公布日期</label>
        <DatePicker
          id={`${id}-dated`}
          value={dated === undefined ? null : dayjs(dated)}
          disabledDate={(day) => day.format('YYYY-MM-DD') > today}
          onChange={(day) => setDated(day?.format('YYYY-MM-DD'))}
        />
        <label htmlFor={`${id}-from`}>施行日期</label>
        <DatePicker
          id={`${id}-from`}
          value={from === undefined ? null : dayjs(from)}
          onChange={(day) => setFrom(day?.format('YYYY-MM-DD'))}
        />
      </div>
      {rule.isError && <Failure error={rule.error} />}
    </Modal>
  )
}

import type { OverlayEntry } from '@zhiheng/law/pack'
import { DatePicker, Input, Modal, Radio } from 'antd'
import dayjs from 'dayjs'
import { useId, useState } from 'react'
import styles from '../administration/administration.module.css'
import { useToday } from '../session/session-query.ts'
import { Failure } from '../shared/failure.tsx'
import type { ShownEntry } from './law-changes.ts'
import { POLICIES } from './policies.ts'
import { useRuling } from './rulings-query.ts'

interface PolicyDialogProps {
  readonly pack: string
  readonly entry: ShownEntry
  readonly now: OverlayEntry['policy']
  readonly onClose: () => void
}

/** Takes another policy for an overlay entry, as an administrative act with its reason. */
export function PolicyDialog({ pack, entry, now, onClose }: PolicyDialogProps) {
  const id = useId()
  const today = useToday()
  const [policy, setPolicy] = useState(now)
  const [from, setFrom] = useState(today)
  const [reason, setReason] = useState('')
  const rule = useRuling(onClose)
  const key = `${entry.local}/${entry.upper}`
  return (
    <Modal
      open
      title="本辖区的处理方式"
      okText="登记"
      width={520}
      onCancel={onClose}
      onOk={() => rule.mutate({ type: 'policy-set', pack, entry: key, policy, from, reason: reason.trim() })}
      okButtonProps={{ disabled: policy === now || reason.trim() === '', loading: rule.isPending }}
    >
      <p>{entry.effect}</p>
      <div className={styles.form}>
        <span id={`${id}-policy`}>处理方式</span>
        <Radio.Group
          aria-labelledby={`${id}-policy`}
          value={policy}
          onChange={(event) => setPolicy(event.target.value as OverlayEntry['policy'])}
          options={entry.allowed.map((value) => ({
            value,
            label: value === entry.policy ? `${POLICIES[value]}（规则包）` : POLICIES[value],
          }))}
        />
        <label htmlFor={`${id}-from`}>自何日起</label>
        <DatePicker
          id={`${id}-from`}
          allowClear={false}
          value={dayjs(from)}
          disabledDate={(day) => day.format('YYYY-MM-DD') < today}
          onChange={(day) => day !== null && setFrom(day.format('YYYY-MM-DD'))}
        />
        <label htmlFor={`${id}-reason`}>理由</label>
        <Input.TextArea
          id={`${id}-reason`}
          autoSize={{ minRows: 2 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {rule.isError && <Failure error={rule.error} />}
    </Modal>
  )
}

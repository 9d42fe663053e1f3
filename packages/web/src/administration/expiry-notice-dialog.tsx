import { Input, InputNumber, Modal } from 'antd'
import { useId, useState } from 'react'
import { useRuling } from '../procedures/rulings-query.ts'
import { Failure } from '../shared/failure.tsx'
import styles from './administration.module.css'

/** Says how long before a norm expires those concerned are told. */
export function ExpiryNoticeDialog({ days: now, onClose }: { readonly days: number; readonly onClose: () => void }) {
  const id = useId()
  const [days, setDays] = useState<number | null>(now)
  const [reason, setReason] = useState('')
  const rule = useRuling(onClose)
  return (
    <Modal
      open
      title="到期提醒"
      okText="保存"
      width={440}
      onCancel={onClose}
      onOk={() => days !== null && rule.mutate({ type: 'expiry-notice-set', days, reason: reason.trim() })}
      okButtonProps={{ disabled: days === null || reason.trim() === '', loading: rule.isPending }}
    >
      <div className={styles.form}>
        <label htmlFor={`${id}-days`}>到期前多少天起提醒</label>
        <InputNumber id={`${id}-days`} min={1} max={3650} precision={0} value={days} onChange={setDays} />
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

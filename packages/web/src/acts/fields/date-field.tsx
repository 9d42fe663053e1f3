import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn.js'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'
import { useForm } from './form-context.ts'

dayjs.locale('zh-cn')

const DAY = 'YYYY-MM-DD'

/** A civil date, or a date with the time of day in Asia/Shanghai. May be typed or picked. */
export function DateField({ path, field, value, onChange }: FieldProps<FieldOf<'date'> | FieldOf<'dateTime'>>) {
  const { today } = useForm()
  const timed = field.type === 'dateTime'
  const shown = typeof value === 'string' ? dayjs(value.slice(0, 16)) : null
  const barred = (day: dayjs.Dayjs): boolean => {
    if (timed) return false
    const text = day.format(DAY)
    return (field.notAfterAct === true && text > today) || (field.notBeforeAct === true && text < today)
  }
  return (
    <FieldFrame path={path} field={field}>
      {({ id, describedBy, invalid }) => (
        <DatePicker
          id={id}
          value={shown}
          showTime={timed ? { format: 'HH:mm' } : false}
          format={timed ? `${DAY} HH:mm` : DAY}
          placeholder={timed ? '年-月-日 时:分' : '年-月-日'}
          style={{ width: 220 }}
          status={invalid ? 'error' : ''}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          disabledDate={barred}
          defaultPickerValue={dayjs(today)}
          showNow={false}
          onChange={(day) =>
            onChange(day === null ? undefined : timed ? `${day.format('YYYY-MM-DDTHH:mm')}:00+08:00` : day.format(DAY))
          }
        />
      )}
    </FieldFrame>
  )
}

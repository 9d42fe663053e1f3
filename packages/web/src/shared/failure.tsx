import { Button } from 'antd'
import { ConnectionError, ProblemError } from '../api/client.ts'
import { Notice } from './notice.tsx'
import { ReasonList } from './reason-list.tsx'

/** What went wrong, readable: the reasons of the law where there are any, a way to try again where it may help. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const again = retry !== undefined && (
    <Button size="small" onClick={retry} style={{ marginTop: 8 }}>
      重试
    </Button>
  )
  if (error instanceof ProblemError) {
    const { problem } = error
    return (
      <Notice title="没有办理" tone="refusal" live>
        {problem.reasons.length === 0 ? <p>{problem.detail}</p> : <ReasonList reasons={problem.reasons} />}
        {again}
      </Notice>
    )
  }
  const text = error instanceof ConnectionError ? error.message : '页面未能完成操作，请重试；仍不成功请联系系统管理员。'
  return (
    <Notice title={error instanceof ConnectionError ? '连接中断' : '操作未完成'} tone="refusal" live>
      <p>{text}</p>
      {again}
    </Notice>
  )
}

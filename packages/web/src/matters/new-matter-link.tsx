import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'

/** The way to a new matter, optionally of one kind of procedure. */
export function NewMatterLink({ kind }: { kind?: string }) {
  const navigate = useNavigate()
  return (
    <Button
      type="primary"
      onClick={() => void navigate({ to: '/matters/new', search: kind === undefined ? {} : { kind } })}
    >
      新建事项
    </Button>
  )
}

import { useMutation } from '@tanstack/react-query'
import { Input, Modal, Select } from 'antd'
import { useId, useState } from 'react'
import { request } from '../api/client.ts'
import type { PersonCreated } from '../api/types.ts'
import { OrganSelect } from '../matters/organ-select.tsx'
import { Failure } from '../shared/failure.tsx'
import styles from './administration.module.css'
import { POST_NAMES } from './post-names.ts'

interface NewPersonDialogProps {
  readonly onClose: () => void
  readonly onCreated: (person: PersonCreated) => void
}

/** Registers a person with an account and a first post. */
export function NewPersonDialog({ onClose, onCreated }: NewPersonDialogProps) {
  const id = useId()
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [organ, setOrgan] = useState<string>()
  const [posts, setPosts] = useState<string[]>(['handler'])
  const create = useMutation({
    mutationFn: () =>
      request<PersonCreated>('/api/people', {
        method: 'POST',
        body: { name: name.trim(), login: login.trim(), posts: posts.map((post) => ({ organ, post })) },
      }),
    onSuccess: onCreated,
  })
  const sound = name.trim() !== '' && login.trim().length >= 2 && organ !== undefined && posts.length > 0
  return (
    <Modal
      open
      title="登记人员"
      okText="登记"
      width={480}
      onCancel={onClose}
      onOk={() => create.mutate()}
      okButtonProps={{ disabled: !sound, loading: create.isPending }}
    >
      <div className={styles.form}>
        <label htmlFor={`${id}-name`}>姓名</label>
        <Input id={`${id}-name`} value={name} onChange={(event) => setName(event.target.value)} />
        <label htmlFor={`${id}-login`}>账号</label>
        <Input id={`${id}-login`} autoComplete="off" value={login} onChange={(event) => setLogin(event.target.value)} />
        <label htmlFor={`${id}-organ`}>机关</label>
        <OrganSelect id={`${id}-organ`} value={organ} onChange={setOrgan} />
        <label htmlFor={`${id}-posts`}>岗位</label>
        <Select
          id={`${id}-posts`}
          mode="multiple"
          value={posts}
          onChange={setPosts}
          options={Object.entries(POST_NAMES).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {create.isError && <Failure error={create.error} />}
    </Modal>
  )
}

import { useMutation } from '@tanstack/react-query'
import type { FileView } from '@zhiheng/server/api'
import { Button } from 'antd'
import { useRef } from 'react'
import { request } from '../../api/client.ts'
import { Failure } from '../../shared/failure.tsx'
import { readSize } from '../../shared/moment.ts'
import styles from '../acts.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf, FieldProps } from './field-input.tsx'

/** Materials handed in: each file is stored at once, and the act keeps its name and digest. */
export function FilesField({ path, field, value, onChange }: FieldProps<FieldOf<'files'>>) {
  const files = (Array.isArray(value) ? value : []) as FileView[]
  const chooser = useRef<HTMLInputElement>(null)
  const upload = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const stored: FileView[] = []
      for (const file of chosen) {
        stored.push(await request<FileView>('/api/files', { method: 'POST', query: { name: file.name }, bytes: file }))
      }
      return stored
    },
    onSuccess: (stored) => {
      const known = new Set(files.map((file) => file.id))
      onChange([...files, ...stored.filter((file) => !known.has(file.id))])
    },
  })
  return (
    <FieldFrame path={path} field={field} group>
      {({ id, describedBy }) => (
        <>
          {files.length > 0 && (
            <ul className={styles.fileList}>
              {files.map((file) => (
                <li key={file.id} className={styles.file}>
                  <a href={`/api/files/${encodeURIComponent(file.id)}`} download={file.name}>
                    {file.name}
                  </a>
                  <span>{readSize(file.size)}</span>
                  <span title={file.digest}>SM3 {file.digest.slice(0, 12)}…</span>
                  <Button
                    size="small"
                    type="text"
                    aria-label={`移除${file.name}`}
                    onClick={() => onChange(files.filter((one) => one.id !== file.id))}
                  >
                    移除
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <input
            ref={chooser}
            id={id}
            type="file"
            multiple
            className="visually-hidden"
            tabIndex={-1}
            aria-label={`上传${field.label}`}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])]
              event.target.value = ''
              if (chosen.length > 0) upload.mutate(chosen)
            }}
          />
          <div>
            <Button loading={upload.isPending} aria-describedby={describedBy} onClick={() => chooser.current?.click()}>
              上传材料
            </Button>
          </div>
          {upload.isError && <Failure error={upload.error} />}
        </>
      )}
    </FieldFrame>
  )
}

import { useMutation } from '@tanstack/react-query'
import type { MatterView, VerifyReport } from '@zhiheng/server/api'
import { Button } from 'antd'
import { request } from '../api/client.ts'
import { Failure } from '../shared/failure.tsx'
import { Pairs } from '../shared/pairs.tsx'
import shared from '../shared/shared.module.css'
import styles from './matters.module.css'

/** The chain of the matter's records: its last hash, how much is sealed, a check of every link. */
export function Integrity({ matter }: { matter: MatterView }) {
  const { integrity } = matter
  const path = `/api/matters/${encodeURIComponent(matter.id)}`
  const verify = useMutation({ mutationFn: () => request<VerifyReport>(`${path}/verify`) })
  return (
    <>
      <Pairs
        of={[
          { label: '记录', value: `${integrity.entries} 条，其中 ${integrity.sealed} 条已签名封存` },
          { label: '末条校验值', value: <code className={styles.hash}>{integrity.hash}</code> },
        ]}
      />
      <div className={styles.integrityActs}>
        <Button size="small" loading={verify.isPending} onClick={() => verify.mutate()}>
          逐条校验
        </Button>
        <a href={`${path}/ledger`} download={`${matter.number ?? matter.id}.jsonl`}>
          导出存证文件
        </a>
      </div>
      <output className={shared.output}>
        {verify.isSuccess &&
          (verify.data.sound ? (
            <p className={styles.sound}>{verify.data.entries} 条记录首尾相接，与校验值全部相符。</p>
          ) : (
            <ul className={styles.findings}>
              {verify.data.findings.map((finding) => (
                <li key={`${finding.code}/${finding.seq ?? ''}`}>{finding.message}</li>
              ))}
            </ul>
          ))}
      </output>
      {verify.isError && <Failure error={verify.error} />}
    </>
  )
}

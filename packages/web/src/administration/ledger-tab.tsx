import { useMutation } from '@tanstack/react-query'
import type { VerifyReport } from '@zhiheng/server/api'
import { Button } from 'antd'
import { request } from '../api/client.ts'
import { Failure } from '../shared/failure.tsx'
import { readMoment } from '../shared/moment.ts'
import { Notice } from '../shared/notice.tsx'
import { Pairs } from '../shared/pairs.tsx'
import shared from '../shared/shared.module.css'

/** Checks every record of the jurisdiction against its chain and the signed seals. */
export function LedgerTab() {
  const verify = useMutation({ mutationFn: () => request<VerifyReport>('/api/ledger/verify') })
  const report = verify.data
  return (
    <>
      <p style={{ marginBottom: 12 }}>
        每条办理记录都含有上一条的校验值（SM3），并定期签名封存；任何一处改动都会在校验中显出来。
      </p>
      <Button loading={verify.isPending} onClick={() => verify.mutate()}>
        校验全部记录
      </Button>
      {verify.isError && <Failure error={verify.error} />}
      <output className={shared.output} style={{ marginTop: 16 }}>
        {report !== undefined && (
          <Notice
            title={report.sound ? '全部相符' : `发现 ${report.findingCount} 处不符`}
            tone={report.sound ? 'plain' : 'refusal'}
          >
            <Pairs
              of={[
                { label: '事项', value: report.matters },
                { label: '记录', value: report.entries },
                { label: '签名封存', value: `${report.seals} 次，尚有 ${report.unsealedEntries} 条待封存` },
                { label: '最近封存', value: report.sealedAt === null ? '—' : readMoment(report.sealedAt) },
              ]}
            />
            {!report.sound && (
              <ul>
                {report.findings.map((finding) => (
                  <li key={`${finding.code}/${finding.matter ?? ''}/${finding.seq ?? ''}`}>{finding.message}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
      </output>
    </>
  )
}

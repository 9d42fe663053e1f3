import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { MatterView, MigrationView } from '@zhiheng/server/api'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { newKey, request } from '../api/client.ts'
import type { ActCommand } from '../api/types.ts'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { Failure } from '../shared/failure.tsx'
import { Notice } from '../shared/notice.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { Section } from '../shared/section.tsx'
import styles from './matters.module.css'
import { matterQuery, migrationQuery } from './matters-query.ts'

type Change = MigrationView['changes'][number]

const COLUMNS: readonly Column<Change>[] = [
  { id: 'subject', title: '内容', wide: true, width: '24%', cell: (change) => change.subject },
  { id: 'first', title: '现在的版本', wide: true, cell: (change) => change.first ?? '无' },
  { id: 'second', title: '新版本', wide: true, cell: (change) => change.second ?? '无' },
]

/** Moving a matter to the present version of its rules: a dry run, then the proposal of one and the approval of another. */
export function MigrationPage() {
  const { matter: id } = useParams({ from: '/signed-in/desk/matters/$matter/migration' })
  const { data: matter } = useSuspenseQuery(matterQuery(id))
  const { data: migration } = useSuspenseQuery(migrationQuery(id))
  const { to, problems, proposal } = migration
  return (
    <>
      <PageHeader title="规则包迁移" lead={`${matter.number ?? '尚未编号'}　${matter.title}`} />
      {to === null ? (
        <Notice title={`本事项已经按现行版本（${migration.from}）办理，不需要迁移。`} />
      ) : (
        <>
          <Section title={`由 ${migration.from} 版到 ${to.version} 版`}>
            <p className={styles.migrationLead}>
              已经办理的环节、制发的文书和起算的期限不变；迁移之后的环节和新起算的期限按新版本。
              {migration.below.length > 0 &&
                `下列未办结的关联事项一并迁移：${migration.below.map((one) => one.name).join('、')}。`}
            </p>
            {problems.length > 0 && (
              <Notice title="不能迁移" tone="refusal">
                <ul>
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </Notice>
            )}
            {migration.changes.length === 0 ? (
              <p className="quiet">两个版本对本程序的规定没有不同。</p>
            ) : (
              <DataTable
                caption="两个版本的不同"
                columns={COLUMNS}
                rows={migration.changes}
                rowKey={(change) => `${change.subject}/${change.first}/${change.second}`}
              />
            )}
          </Section>
          {proposal !== null ? (
            <Decision matter={matter} migration={migration} proposal={proposal} />
          ) : (
            problems.length === 0 && <Proposal matter={matter} to={to} />
          )}
        </>
      )}
    </>
  )
}

/** An act on the migration, and the matter read anew after it. */
function useMigrationAct(matter: MatterView) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [key] = useState(newKey)
  return useMutation({
    mutationFn: (command: ActCommand) =>
      request(`/api/matters/${encodeURIComponent(matter.id)}/acts`, {
        method: 'POST',
        body: command,
        version: matter.version,
        key: `${key}-${command.type}`,
      }),
    onSuccess: async () => {
      await Promise.all(
        [['matter', matter.id], migrationQuery(matter.id).queryKey, ['worklist']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      )
      await navigate({ to: '/matters/$matter', params: { matter: matter.id } })
    },
  })
}

function Proposal({ matter, to }: { matter: MatterView; to: NonNullable<MigrationView['to']> }) {
  const id = useId()
  const [basis, setBasis] = useState('')
  const [reason, setReason] = useState('')
  const act = useMigrationAct(matter)
  return (
    <Section title="提出迁移">
      <form
        className={styles.migrationForm}
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate({ type: 'propose-migration', to, basis, reason })
        }}
      >
        <label htmlFor={`${id}-basis`}>依据（修改决定、通知等文件或者条文）</label>
        <Input id={`${id}-basis`} value={basis} onChange={(event) => setBasis(event.target.value)} />
        <label htmlFor={`${id}-reason`}>理由</label>
        <Input.TextArea
          id={`${id}-reason`}
          autoSize={{ minRows: 2 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p className="quiet">提出后由本机关的签发人或者主要负责人批准；提出人不得批准自己的提议。</p>
        {act.isError && <Failure error={act.error} />}
        <div>
          <Button
            type="primary"
            htmlType="submit"
            loading={act.isPending}
            disabled={basis.trim() === '' || reason.trim() === ''}
          >
            提出迁移
          </Button>
        </div>
      </form>
    </Section>
  )
}

interface DecisionProps {
  readonly matter: MatterView
  readonly migration: MigrationView
  readonly proposal: NonNullable<MigrationView['proposal']>
}

function Decision({ matter, migration, proposal }: DecisionProps) {
  const id = useId()
  const [opinion, setOpinion] = useState('')
  const act = useMigrationAct(matter)
  const decide = (approve: boolean) => act.mutate({ type: 'decide-migration', approve, opinion })
  const open = opinion.trim() !== '' && !act.isPending
  return (
    <Section title="待批准">
      <p>
        {proposal.on}　{proposal.by === null ? '系统' : `${proposal.by.organ.name}　${proposal.by.person.name}`}
        　提出迁移至 {proposal.to} 版
      </p>
      <p>依据：{proposal.basis}</p>
      <p>理由：{proposal.reason}</p>
      {migration.mayDecide ? (
        <div className={styles.migrationForm}>
          <label htmlFor={`${id}-opinion`}>意见</label>
          <Input.TextArea
            id={`${id}-opinion`}
            autoSize={{ minRows: 2 }}
            value={opinion}
            onChange={(event) => setOpinion(event.target.value)}
          />
          {act.isError && <Failure error={act.error} />}
          <div className={styles.migrationButtons}>
            <Button type="primary" disabled={!open || migration.problems.length > 0} onClick={() => decide(true)}>
              批准迁移
            </Button>
            <Button disabled={!open} onClick={() => decide(false)}>
              不批准
            </Button>
          </div>
        </div>
      ) : (
        <p className="quiet">由提出机关的签发人或者主要负责人批准，提出人本人除外。</p>
      )}
    </Section>
  )
}

import type { Court } from '../../testing.ts'
import { materials } from '../../testing.ts'

/** For tests: records of supervisors at work, complete unless told otherwise. */
export function evidenceOf(here: Court, bureau: string, agency: string) {
  const matter = 'M'
  const parties = { agency: [agency] }
  return {
    inquiry: (day: string, input: Record<string, unknown> = {}, because?: Record<string, string>) =>
      here.open('supervisionInquiry', 'record', bureau, day, {
        parties,
        ...(because === undefined ? {} : { because }),
        input: {
          matter,
          interviewee: '吴某',
          kind: 'officer',
          identity: '已核对执法证',
          place: agency,
          startedAt: `${day}T09:00:00+08:00`,
          inquirers: ['甲', '乙'],
          certificatesShown: true,
          content: '问答',
          ...input,
        },
      }),
    seal: (id: string, day: string, signers: readonly string[], input: Record<string, unknown> = {}) =>
      here.act(id, 'seal', bureau, day, {
        input: { signers, signed: materials('笔录'), intervieweeSigned: true, ...input },
      }),
    request: (day: string, input: Record<string, unknown> = {}, because?: Record<string, string>) =>
      here.open('fileAccess', 'request', bureau, day, {
        parties,
        ...(because === undefined ? {} : { because }),
        input: {
          matter,
          purpose: '核实处罚程序',
          items: [{ name: '处罚案卷' }],
          dueOn: '2026-06-10',
          returnBy: '2026-06-18',
          handlers: ['甲', '乙'],
          withinMatter: true,
          ...input,
        },
      }),
    site: (day: string, input: Record<string, unknown> = {}, because?: Record<string, string>) =>
      here.open('siteRecord', 'record', bureau, day, {
        parties,
        ...(because === undefined ? {} : { because }),
        input: {
          matter,
          place: '工地',
          at: `${day}T10:21:00+08:00`,
          inspectors: ['甲', '乙'],
          certificatesShown: true,
          findings: '现场情况',
          ...input,
        },
      }),
  }
}

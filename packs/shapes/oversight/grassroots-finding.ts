import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'

const { date, found, longText, must, optional, step, text } = write

const overseerOf = (name: string) => ({ name, kinds: ['oversight-body' as const], from: 'actor' as const })

/** One thing found about enforcement at the base: it stays open until somebody says what becomes of it. */
export const grassrootsFinding = (basis: Citation[], overseer: string): Procedure => ({
  name: '基层执法监督发现',
  kind: 'register',
  basis,
  title: '{facts.subject}：{facts.detail}',
  parties: { overseer: { ...overseerOf(overseer), from: 'input' } },
  states: { open: { name: '待处理' }, settled: { name: '已处理', final: true } },
  steps: {
    arise: step('列出发现', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis,
      input: {
        subject: text('所涉机关或者事项'),
        detail: text('情况'),
        department: optional(write.organ('部门')),
        township: optional(write.organ('乡镇、街道')),
        from: optional(date('期间首日')),
        until: optional(date('期间末日')),
      },
    }),
    clear: step('核销', {
      by: 'overseer',
      from: 'open',
      to: 'settled',
      duty: 'may',
      basis,
      requires: [must(found('record'), '期间内没有指导监督记录，不能核销', { code: 'record-missing' })],
    }),
    settle: step('处理', {
      by: 'overseer',
      from: 'open',
      to: 'settled',
      duty: 'shall',
      basis,
      input: { outcome: longText('处理情况') },
    }),
  },
  lookups: {
    record: {
      name: '期间内的指导监督记录',
      procedure: 'guidanceRecord',
      where: [
        { path: 'parties.department', sign: 'overlaps', to: 'facts.department' },
        { path: 'parties.township', sign: 'overlaps', to: 'facts.township' },
        { path: 'facts.on', sign: '>=', to: 'facts.from' },
        { path: 'facts.on', sign: '<=', to: 'facts.until' },
      ],
    },
  },
})

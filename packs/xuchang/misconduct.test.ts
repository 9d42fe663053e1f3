import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { court, GOVERNMENT } from './testing.ts'

const COMMISSION = '许昌市监察委员会'
const DAY = '2026-06-17'

/** The acts on a lead about a supervisor: by whom, in which post, with what, to which state. */
const ACTS = {
  transfer: { organ: GOVERNMENT, posts: ['principal-leader', 'signatory'], input: { findings: '属实' } },
  dismiss: { organ: GOVERNMENT, posts: ['principal-leader'], input: { reason: '查无实据' } },
  recordDecision: {
    organ: COMMISSION,
    posts: ['handler'],
    input: { outcome: '警告处分', decidedOn: '2026-06-16', decision: materials('决定书') },
  },
} as const

describe('leads about supervisors', () => {
  const here = () => {
    const one = court()
    const idOf = (organ: string, post: Post, name: string) => {
      const actor = one.world.person(organ, post, name)
      return actor.kind === 'person' ? actor.person.id : ''
    }
    const receive = (input: Readonly<Record<string, unknown>>, person?: string) =>
      one.open('supervisorMisconduct', 'receive', GOVERNMENT, '2026-06-16', {
        ...(person === undefined ? {} : { person }),
        parties: { competentOrgan: [COMMISSION] },
        input: { concernedOrgan: '411000-justice', ground: 'abuse', facts: '插手案件', ...input },
      })
    const act = (id: string, step: keyof typeof ACTS, post: Post, person: string, organ: string = ACTS[step].organ) =>
      one.act(id, step, organ, DAY, { post, person, input: ACTS[step].input })
    return { one, idOf, receive, act }
  }

  it('XC-23-1 are not taken in by the person concerned', () => {
    const { idOf, receive } = here()
    const concerned = idOf(GOVERNMENT, 'handler', '周某')
    expect(receive({ concerned }, '周某').codes).toEqual(['recusal'])
    expect(receive({ concerned }, '李某').ok).toBe(true)
  })

  for (const step of ['transfer', 'dismiss', 'recordDecision'] as const) {
    it(`XC-23-1 ${step}: by its organ and post, not by the person concerned nor by those who report to him`, () => {
      const { one, idOf, receive, act } = here()
      const { organ, posts, input } = ACTS[step]
      for (const post of posts) {
        const concerned = idOf(organ, post, '周某')
        const { id } = receive({ concerned, subordinates: [idOf(organ, post, '吴某')] })
        if (step === 'recordDecision') act(id, 'transfer', 'signatory', '李某')
        expect(act(id, step, post, '周某').codes).toEqual(['recusal'])
        expect(act(id, step, post, '吴某').codes).toEqual(['recusal'])
        const other = organ === COMMISSION ? GOVERNMENT : COMMISSION
        expect(act(id, step, post, '李某', other).codes).toContain('wrong-organ')
        for (const field of Object.keys(input)) {
          const rest = Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))
          expect(one.act(id, step, organ, DAY, { post, person: '李某', input: rest }).codes).toEqual(['field-missing'])
        }
        expect(act(id, step, post, '李某').says).toBe('')
        expect(one.matter(id).closedOn !== null).toBe(step !== 'transfer')
        expect(act(id, 'dismiss', 'principal-leader', '李某').codes).toContain('wrong-state')
      }
    })
  }

  it('XC-23-1 without anybody who reports to the person the unconcerned act; only the leader finds a lead without ground', () => {
    const { idOf, receive, act } = here()
    const concerned = idOf(GOVERNMENT, 'handler', '周某')
    const { id } = receive({ concerned })
    expect(act(id, 'transfer', 'handler', '李某').codes).toContain('wrong-post')
    for (const post of ['handler', 'signatory'] as const)
      expect(act(id, 'dismiss', post, '李某').codes).toContain('wrong-post')
    expect(act(id, 'transfer', 'signatory', '李某').ok).toBe(true)
    expect(act(id, 'recordDecision', 'handler', '王某').ok).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { type Court, materials, type Result } from '../testing.ts'
import { BUREAU, court } from './testing.ts'

const AGENCY = '北戴河区市场监督管理局'
const DAY = '2026-07-06'
const parties = { agency: [AGENCY] }

/** Matters of the bureau, and the steps in them that nobody takes who stood back. */
const MATTERS: Record<string, readonly [open: (here: Court) => Result, steps: readonly string[]]> = {
  supervision: [
    (here) =>
      here.open('supervision', 'find', BUREAU, DAY, {
        parties,
        input: {
          scope: 'act',
          act: '北市监罚〔2026〕1号',
          actType: 'penalty',
          problem: '没有告知',
          grade: 'unlawful',
          gradeReasons: '违反告知的规定',
          verification: 'verified',
          evidence: materials('证据'),
        },
      }),
    (
      'assessOnSpot close closeForRemedy confirmRectified decideItself demandOnSpot dismiss failOnSpot giveWorkHint ' +
      'issueLetter issueOpinion liftRemedyBar notifySuperior recordRefusal recordRemedyBar referMajor referOverdue ' +
      'resubmit returnReport signOnSpot verify'
    ).split(' '),
  ],
  circular: [
    (here) =>
      here.open('circular', 'propose', BUREAU, DAY, {
        input: {
          kind: 'problem',
          subject: '通报',
          content: '情况',
          range: 'district',
          findings: [{ organ: AGENCY, finding: '未公示' }],
        },
      }),
    ['approve', 'close', 'drop', 'forward', 'publish', 'revise'],
  ],
  interview: [
    (here) =>
      here.open('interview', 'propose', BUREAU, DAY, {
        parties,
        input: { trigger: 'salient', facts: '三起投诉未处理', impact: '影响重大' },
      }),
    ['close', 'drop', 'hold', 'notify'],
  ],
  accountability: [
    (here) =>
      here.open('accountability', 'register', BUREAU, DAY, {
        parties: { overseer: [BUREAU], ...parties },
        input: { ground: 'negligence', subject: AGENCY, facts: '投诉反映不查处' },
      }),
    ['drop', 'proposeDiscipline', 'recordOutcome', 'markSerious'],
  ],
  criminalReferral: [
    (here) =>
      here.open('criminalReferral', 'send', BUREAU, DAY, {
        parties: { receiver: ['北戴河区监察委员会'] },
        input: { offence: 'duty', subject: '赵某', facts: '徇私不移交', evidence: materials('材料') },
      }),
    ['feedback', 'receipt'],
  ],
}

describe('who stood back', () => {
  it.each(Object.entries(MATTERS))('BDH-2-7-12 takes no step in that matter: %s', (_procedure, [open, steps]) => {
    const here = court()
    const opened = open(here)
    expect(opened.says).toBe('')
    const barred = (person: string, id = opened.id) =>
      here.world
        .explain(id, here.world.person(BUREAU, 'handler', person), DAY)
        .filter((one) => one.reasons.some(({ code }) => code === 'recused'))
        .map((one) => one.step)
    expect(barred('周某')).toEqual([])
    const { id: assignment } = here.open('supervisorAssignment', 'assign', BUREAU, DAY, {
      parties,
      input: { matter: opened.id, supervisor: '130304-justice/周某', supervisorName: '周某', leader: false },
    })
    const { id: recusal } = here.open('recusal', 'recuseSelf', BUREAU, DAY, {
      parent: assignment,
      person: '周某',
      input: { reason: '亲属' },
    })
    expect(here.act(recusal, 'grant', BUREAU, DAY, { input: { grounds: '属实' } }).ok).toBe(true)
    expect(barred('周某')).toEqual(expect.arrayContaining([...steps]))
    expect(barred('王某')).toEqual([])
    expect(barred('周某', open(here).id)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { court } from './testing.ts'

/** Who makes out a paper, to whom it goes, and who approves it before it is signed. */
const PAPERS: readonly (readonly [row: string, paper: string, issuer: string, recipients: string, approval: string])[] =
  [
    ['BDH-2-1-8', 'meetingMinutes', 'office', 'members', 'reviewer'],
    ['BDH-2-2-5', 'coordinationApplication', 'applicant', 'body', ''],
    ['BDH-2-2-10', 'disputeDecision', 'government', 'disputants', 'reviewer principal-leader'],
    ['BDH-2-5-7', 'onlineInspectionCircular', 'overseer', 'named', ''],
    ['BDH-2-6-4', 'jointPlanDraft', 'lead', 'participants', ''],
    ['BDH-2-7-11', 'onSiteRecord', 'overseer', 'agency', ''],
    ['BDH-2-7-12', 'recusalDecision', 'body', 'agency', ''],
    ['BDH-2-7-12', 'leaderRecusal', 'government', 'agency', ''],
    ['BDH-2-8-4', 'faultDetermination', 'employer', 'bureau', ''],
    ['BDH-2-15-20', 'townDecision', 'government', 'disputants', 'reviewer principal-leader'],
    ['NR-30', 'objectionReply', 'body', 'applicant', 'reviewer'],
  ]

describe('papers', () => {
  it.each(PAPERS)('%s %s comes from %s and goes to %s', (_row, paper, issuer, recipients, approval) => {
    const { documents } = court().world.pack.pack
    const kind = documents[paper]
    expect([kind?.issuer, kind?.recipients.join(' '), kind?.approval.join(' ')]).toEqual([issuer, recipients, approval])
  })

  it.each([
    ['BDH-2-2-10', 'disputeDecision', '行政执法争议裁决书'],
    ['BDH-2-15-20', 'townDecision', '执法管辖争议决定书'],
  ])(
    '%s NR-13-1b %s is called as the national regulation says from 2026-02-01 on, and as here before',
    (_row, paper, here) => {
      const kind = court().world.pack.pack.documents[paper]
      expect(kind?.title).toBe(here)
      expect(kind?.names).toEqual([{ force: { from: '2026-02-01' }, title: '行政执法争议处理决定书', alias: here }])
    },
  )
})

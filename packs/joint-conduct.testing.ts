import type { Conduct, Move } from './conduct.testing.ts'
import { type Court, materials } from './testing.ts'
import { demand } from './testing-dispute.ts'

/** What a place says about its joint actions; everything else holds wherever one organ leads them. */
export interface JointActionPlace {
  readonly court: () => Court
  readonly org: (name: string) => string
  readonly lead: string
  readonly participants: readonly string[]
  readonly opening: Readonly<Record<string, unknown>>
  readonly emergency?: true
  readonly invitation?: true
}

const DAY = '2026-06-04'

export function jointActionConduct(place: JointActionPlace): Conduct {
  const { court, org, lead, participants } = place
  const [first = '', second = ''] = participants
  const organs = [lead, ...participants]
  const parties = { participants }
  const circulation = {
    workPlan: materials('工作方案'),
    period: '6月',
    contact: '张某',
    duties: organs.map((name) => ({ organ: org(name), duty: '按方案分工' })),
  }
  const circulationNeeds = ['workPlan', 'period', 'contact', 'duties']
  const plan = { materials: materials('应急预案') }
  const planning = (at: Court): string =>
    demand(at.open('jointAction', 'plan', lead, DAY, { parties, input: place.opening })).id
  const circulated = (at: Court): string => {
    const id = planning(at)
    demand(at.act(id, 'circulate', lead, DAY, { input: circulation }))
    if (place.emergency)
      demand(at.act(id, 'fileEmergencyPlan', lead, DAY, { input: { emergencyPlan: plan.materials } }))
    for (const name of participants) demand(at.serve(id, 'jointPlanDraft', name, DAY))
    return id
  }
  const confirmed = (at: Court): string => {
    const id = circulated(at)
    for (const name of participants) demand(at.act(id, 'confirm', name, DAY))
    return id
  }
  const disputed = (at: Court): string => {
    const id = circulated(at)
    demand(at.act(id, 'object', second, DAY, { input: { objection: '人员不足' } }))
    return id
  }
  const running = (at: Court): string => {
    const id = confirmed(at)
    demand(at.act(id, 'start', lead, DAY))
    return id
  }
  const reported = (at: Court): string => {
    const id = running(at)
    for (const duty of at.world.matters().filter((one) => one.procedure === 'jointDuty' && one.parent?.id === id))
      demand(
        at.act(duty.id, 'report', duty.parties.agency?.[0]?.name ?? '', DAY, {
          input: { result: '已检查', evidence: materials('检查记录') },
        }),
      )
    return id
  }
  const preparing = place.emergency ? ' fileEmergencyPlan(lead)' : ''
  return {
    court,
    procedure: 'jointAction',
    day: DAY,
    reach: {
      planning,
      circulated,
      confirmed,
      disputed,
      running,
      reported,
      closed: (at) => {
        const id = reported(at)
        demand(at.act(id, 'close', lead, DAY, { input: { summary: '已结束' } }))
        return id
      },
    },
    may: {
      planning: `circulate(lead) start(lead)${preparing}`,
      circulated: `circulate(lead) confirm(participants) object(participants)${place.invitation ? ' decline(participants)' : ''} start(lead)${preparing}`,
      disputed: `circulate(lead) seekCoordination(lead)${preparing}`,
      running: 'noteResult(clock) close(lead)',
      closed: '',
    },
    closed: ['closed'],
    moves: [
      {
        step: 'plan',
        by: lead,
        parties,
        input: place.opening,
        needs: Object.keys(place.opening),
        to: 'planning',
      },
      ...['planning', 'confirmed', 'disputed'].map(
        (from): Move => ({
          from,
          step: 'circulate',
          by: lead,
          input: circulation,
          needs: circulationNeeds,
          to: 'circulated',
        }),
      ),
      ...(place.emergency
        ? ['planning', 'circulated', 'disputed'].map(
            (from): Move => ({
              from,
              step: 'fileEmergencyPlan',
              by: lead,
              input: { emergencyPlan: plan.materials },
              needs: ['emergencyPlan'],
              to: from,
            }),
          )
        : []),
      {
        from: 'circulated',
        step: 'confirm',
        by: first,
        input: { remark: '同意' },
        to: 'circulated',
        due: { answer: '2026-06-09' },
        owes: { answer: second },
        waits: { answer: lead },
      },
      {
        from: 'circulated',
        step: 'object',
        by: second,
        input: { objection: '人员不足' },
        needs: ['objection'],
        to: 'disputed',
        clocks: { answer: 'met' },
      },
      ...(place.invitation
        ? [
            {
              from: 'circulated',
              step: 'decline',
              by: second,
              input: { declined: '不涉及本部门' },
              needs: ['declined'],
              to: 'circulated',
              clocks: { answer: 'met' },
            },
          ]
        : []),
      {
        from: 'disputed',
        step: 'seekCoordination',
        by: lead,
        input: { dispute: 'm9' },
        needs: ['dispute'],
        to: 'disputed',
      },
      { from: 'confirmed', step: 'start', by: lead, to: 'running' },
      {
        from: 'reported',
        step: 'close',
        by: lead,
        input: { summary: '已结束' },
        needs: ['summary'],
        to: 'closed',
      },
    ],
  }
}

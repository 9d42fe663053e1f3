import { describe, expect, it } from 'vitest'
import { type Conduct, describeConduct } from '../conduct.testing.ts'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'
import { demand } from './testing-dispute.ts'

/** Art 19(1)(3) and (4): records of supervisors at work, by whom they are made and what they hold. */

const AGENCY = '临城县自然资源和规划局'
const DAY = '2026-06-01'
const parties = { agency: [AGENCY] }
const POSTS = ['inspector', 'handler'] as const
const take = (at: Court) => evidenceOf(at, CITY, AGENCY)

const question = {
  matter: 'M',
  interviewee: '吴某',
  kind: 'party',
  identity: '已核对身份证',
  place: '工地',
  startedAt: `${DAY}T09:00:00+08:00`,
  inquirers: ['甲', '乙'],
  certificatesShown: true,
  content: '问答',
  necessity: '只有当事人在场',
}
const sealing = {
  signers: ['甲', '乙'],
  signed: materials('笔录'),
  intervieweeSigned: false,
  refusalNote: '拒绝签名，见录像',
}
const open = (at: Court) => demand(take(at).inquiry(DAY)).id

const inquiry: Conduct = {
  court,
  procedure: 'supervisionInquiry',
  day: DAY,
  reach: {
    open,
    sealed: (at) => {
      const id = open(at)
      demand(take(at).seal(id, DAY, ['甲', '乙']))
      return id
    },
  },
  may: { open: 'addInquirer(overseer) seal(overseer)', sealed: '' },
  closed: ['sealed'],
  moves: POSTS.flatMap((post) => [
    { step: 'record', by: CITY, post, parties, input: question, needs: Object.keys(question), to: 'open' },
    {
      from: 'open',
      step: 'addInquirer',
      by: CITY,
      post,
      input: { inquirers: ['甲', '丙'], correction: '误记' },
      needs: ['inquirers', 'correction'],
      to: 'open',
    },
    { from: 'open', step: 'seal', by: CITY, post, input: sealing, needs: Object.keys(sealing), to: 'sealed' },
  ]),
}
describeConduct('XT-19-1-3b a record of an inquiry', inquiry)

const site = {
  matter: 'M',
  place: '工地',
  at: `${DAY}T10:21:00+08:00`,
  inspectors: ['甲', '乙'],
  certificatesShown: true,
  findings: '现场情况',
}
const photo = { name: '围挡', photo: materials('照片'), takenAt: `${DAY}T10:22:00+08:00`, coordinates: '114.5,37.1' }
const more = {
  recordings: [{ name: '录像', recording: materials('录像') }],
  photos: [photo],
  samples: [{ item: '土样', seal: '封1' }],
  necessity: '需要检测',
}
const recorded = (at: Court) => demand(take(at).site(DAY)).id

describeConduct('XT-19-1-3a a record on site', {
  court,
  procedure: 'siteRecord',
  day: DAY,
  reach: {
    recorded,
    archived: (at) => {
      const id = recorded(at)
      demand(at.act(id, 'archive', CITY, DAY))
      return id
    },
  },
  may: { recorded: 'archive(overseer)', archived: '' },
  closed: ['archived'],
  moves: POSTS.flatMap((post) => [
    {
      step: 'record',
      by: CITY,
      post,
      parties,
      input: { ...site, ...more },
      needs: [...Object.keys(site), 'necessity'],
      to: 'recorded',
    },
    { from: 'recorded', step: 'archive', by: CITY, post, input: { note: '入卷' }, to: 'archived' },
  ]),
})

describe('what a record on site holds', () => {
  const record = (changes: object, day = DAY) => take(court()).site(day, { ...changes })

  it('XT-19-1-3a XT-2-1b two inspectors make it, who showed their certificates', () => {
    expect(record({ inspectors: ['甲'] }).codes).toEqual(['one-inspector'])
    expect(record({ certificatesShown: false }).codes).toEqual(['certificate-not-shown'])
  })

  it('XT-19-1-3a a photograph says when and where it was taken, or why not', () => {
    const withPhoto = (changes: object) => record({ photos: [{ ...photo, ...changes }] }).codes
    expect(withPhoto({})).toEqual([])
    expect(withPhoto({ takenAt: undefined })).toEqual(['explain:photo-bare'])
    expect(withPhoto({ coordinates: undefined })).toEqual(['explain:photo-bare'])
    expect(withPhoto({ name: undefined })).toEqual(['field-missing'])
    expect(withPhoto({ photo: undefined })).toEqual(['field-missing'])
  })

  it('XT-19-1-3a recordings have a name and a file, samples a name and a seal', () => {
    const recording = { name: '录像', recording: materials('录像') }
    expect(record({ recordings: [{ ...recording, name: undefined }] }).codes).toEqual(['field-missing'])
    expect(record({ recordings: [{ ...recording, recording: undefined }] }).codes).toEqual(['field-missing'])
    const sample = (changes: object) =>
      record({ samples: [{ item: '土样', seal: '封1', ...changes }], necessity: '检测' }).codes
    expect(sample({ item: undefined })).toEqual(['field-missing'])
    expect(sample({ seal: undefined })).toEqual(['sample-unsealed'])
  })

  it('NR-22-1-6 samples say from 2026-02-01 on why they were needed, a record without samples does not', () => {
    const samples = [{ item: '土样', seal: '封1' }]
    expect(record({ samples }).codes).toEqual(['necessity-missing'])
    expect(record({ samples }, '2026-01-20').codes).toEqual([])
    expect(record({}).codes).toEqual([])
  })

  it('XT-19-1-3a keeps recordings and photographs', () => {
    const at = court()
    const { id } = demand(take(at).site(DAY, more))
    expect(at.matter(id).facts).toMatchObject({
      recordings: [{ name: '录像' }],
      photos: [{ name: '围挡', coordinates: '114.5,37.1' }],
      samples: [{ item: '土样', seal: '封1' }],
    })
  })
})

describe('what is signed', () => {
  it('XT-19-1-3b all inquirers sign, and a refusal of the one asked is noted', () => {
    const at = court()
    const id = open(at)
    expect(take(at).seal(id, DAY, ['甲']).codes).toEqual(['unsigned'])
    expect(take(at).seal(id, DAY, ['甲', '乙'], { intervieweeSigned: false }).codes).toEqual(['unsigned'])
  })
})

const request = {
  matter: 'M',
  purpose: '核实处罚程序',
  items: [{ name: '处罚案卷' }],
  dueOn: '2026-06-10',
  returnBy: '2026-06-18',
  handlers: ['甲', '乙'],
  withinMatter: true,
}
const requested = (at: Court) => demand(take(at).request(DAY)).id
const copies = [{ name: '案卷', source: '档案室', copy: materials('案卷') }]
const late = (at: Court): string => {
  const id = requested(at)
  at.world.sweep('2026-06-11')
  return id
}
const provided = (at: Court): string => {
  const id = requested(at)
  demand(at.act(id, 'provide', AGENCY, '2026-06-05', { input: { copies } }))
  return id
}
const unreturned = (at: Court): string => {
  const id = provided(at)
  at.world.sweep('2026-06-22')
  return id
}
const LATER = '2026-06-23'

describeConduct('XT-19-1-4 files that are consulted', {
  court,
  procedure: 'fileAccess',
  day: LATER,
  reach: {
    requested,
    overdue: late,
    provided,
    unreturned,
    returned: (at) => {
      const id = provided(at)
      demand(at.act(id, 'handBack', CITY, '2026-06-08', { input: { returnedOn: '2026-06-08' } }))
      return id
    },
  },
  may: {
    requested: 'provide(agency)',
    overdue: 'provide(agency)',
    provided: 'handBack(overseer)',
    unreturned: 'handBack(overseer)',
    returned: '',
  },
  closed: ['returned'],
  moves: [
    ...POSTS.map((post) => ({
      step: 'request',
      by: CITY,
      post,
      day: DAY,
      parties,
      input: request,
      needs: Object.keys(request),
      to: 'requested',
      clocks: { provision: 'running' },
      due: { provision: '2026-06-10' },
    })),
    ...['requested', 'overdue'].map((from) => ({
      from,
      step: 'provide',
      by: AGENCY,
      day: from === 'requested' ? '2026-06-05' : '2026-06-12',
      input: { copies },
      needs: ['copies'],
      to: 'provided',
      clocks: { return: 'running' },
      due: { return: '2026-06-18' },
      owes: { return: CITY },
    })),
    ...POSTS.flatMap((post) =>
      ['provided', 'unreturned'].map((from) => ({
        from,
        step: 'handBack',
        by: CITY,
        post,
        day: from === 'provided' ? '2026-06-08' : LATER,
        input: { returnedOn: '2026-06-08', receipt: materials('归还凭据') },
        needs: ['returnedOn'],
        to: 'returned',
      })),
    ),
  ],
})

it('NR-22-1-4 only from 2026-02-01 on must it be said why more is asked for than the matter needs', () => {
  const beyond = (day: string) => take(court()).request(day, { withinMatter: false }).codes
  expect(beyond('2026-01-20')).toEqual([])
  expect(beyond('2026-02-02')).toEqual(['explain:beyond-matter'])
})

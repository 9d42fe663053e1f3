import type { Post } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { standing } from '../shapes/agenda.testing.ts'
import { evidenceOf } from '../shapes/people/supervision-evidence.testing.ts'
import { type Court, materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '许昌市城市管理局'
const DAY = '2026-04-08'
const parties = { agency: [AGENCY] }
type Fields = Readonly<Record<string, unknown>>

/** Who works on a matter: an inspector as well as a handler. */
const WORKERS = ['inspector', 'handler'] as const
/** An act that both may take, and neither a clerk nor the agency. */
const worked = (take: () => { here: Court; id: string }, step: string, input: Fields, state: string, day = DAY) => {
  for (const post of WORKERS) {
    const { here, id } = take()
    const act = (organ: string, by: Post) => here.act(id, step, organ, day, { post: by, input }).codes
    expect([step, act(CITY, 'clerk')]).toEqual([step, ['wrong-post']])
    expect([step, act(AGENCY, post)]).toEqual([step, ['wrong-organ']])
    expect([step, post, act(CITY, post)]).toEqual([step, post, []])
    expect([step, here.state(id)]).toEqual([step, state])
  }
}
/** What an act asks for, one thing at a time. */
const asks = (here: Court, id: string, step: string, input: Fields, fields: readonly string[], day = DAY) => {
  for (const field of fields) {
    const rest = Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))
    expect([field, here.act(id, step, CITY, day, { input: rest }).ok]).toEqual([field, false])
  }
}
/** Opening that both may do, and no clerk. */
const opened = (procedure: string, step: string, input: Fields) => {
  for (const post of WORKERS)
    expect([post, court().open(procedure, step, CITY, DAY, { post, parties, input }).codes]).toEqual([post, []])
  expect(court().open(procedure, step, CITY, DAY, { post: 'clerk', parties, input }).codes).toEqual(['wrong-post'])
}

describe('an inquiry', () => {
  const record = {
    matter: 'M',
    interviewee: '吴某',
    kind: 'officer',
    identity: '已核对执法证',
    place: AGENCY,
    startedAt: `${DAY}T09:00:00+08:00`,
    inquirers: ['甲', '乙'],
    certificatesShown: true,
    content: '问答',
  }
  const taken = () => {
    const here = court()
    return { here, id: evidenceOf(here, CITY, AGENCY).inquiry(DAY).id }
  }

  it('XC-13-1b is taken, corrected and sealed by those who work on the matter', () => {
    opened('supervisionInquiry', 'record', record)
    const correction = { inquirers: ['甲', '丙'], correction: '误记' }
    worked(taken, 'addInquirer', correction, 'open')
    const seal = { signers: ['甲', '乙'], signed: materials('笔录'), intervieweeSigned: true }
    worked(taken, 'seal', seal, 'sealed')
    const { here, id } = taken()
    asks(here, id, 'addInquirer', correction, ['inquirers', 'correction'])
    here.act(id, 'addInquirer', CITY, DAY, { input: correction })
    expect(here.matter(id).facts.inquirers).toEqual(['甲', '丙'])
    expect(here.matter(id).closedOn).toBeNull()
    here.act(id, 'addInquirer', CITY, DAY, { input: { ...correction, inquirers: ['甲'] } })
    expect(here.act(id, 'seal', CITY, DAY, { input: { ...seal, signers: ['甲'] } }).codes).toEqual(['one-inquirer'])
    here.act(id, 'addInquirer', CITY, DAY, { input: correction })
    expect(here.act(id, 'seal', CITY, DAY, { input: { ...seal, signers: ['甲', '丙'] } }).codes).toEqual([])
    expect(here.matter(id).closedOn).toBe(DAY)
    expect(here.act(id, 'addInquirer', CITY, DAY, { input: correction }).codes).toContain('wrong-state')
  })

  it('NR-22-1-2 of a party says why it is needed from the day of the national regulation on', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    expect(take.inquiry(DAY, { kind: 'party' }).codes).toEqual(['necessity-missing'])
    expect(take.inquiry('2026-01-20', { kind: 'party' }).codes).toEqual([])
  })
})

describe('files asked for', () => {
  const copies = [{ name: '案卷', source: '档案室', copy: materials('案卷') }]
  const requested = () => {
    const here = court()
    return { here, id: evidenceOf(here, CITY, AGENCY).request('2026-06-01').id }
  }
  const provided = () => {
    const { here, id } = requested()
    here.act(id, 'provide', AGENCY, '2026-06-08', { input: { copies } })
    return { here, id }
  }
  const back = { returnedOn: '2026-06-17', receipt: materials('归还凭据') }

  it('XC-13-1c are provided by their day, late as well, and given back by theirs', () => {
    const { here, id } = requested()
    expect([here.due(id, 'provision'), here.due(id, 'return')]).toEqual(['2026-06-10', undefined])
    here.world.sweep('2026-06-11')
    expect(here.state(id)).toBe('overdue')
    expect(here.act(id, 'provide', AGENCY, '2026-06-12', { input: { copies } }).codes).toEqual([])
    expect([here.state(id), here.due(id, 'return')]).toEqual(['provided', '2026-06-18'])
    const limits = here.world.pack.pack.procedures.fileAccess?.limits
    expect([limits?.provision?.on, limits?.return?.on]).toEqual(['agency', 'overseer'])
    here.world.sweep('2026-06-19')
    expect(here.state(id)).toBe('unreturned')
    expect(here.act(id, 'handBack', CITY, '2026-06-22', { input: back }).codes).toEqual([])
    expect(here.matter(id).facts.receipt).toHaveLength(1)
  })

  it('XC-13-1c are asked for and given back by those who work on the matter', () => {
    worked(provided, 'handBack', back, 'returned', '2026-06-17')
    const { here, id } = provided()
    asks(here, id, 'handBack', back, ['returnedOn'], '2026-06-17')
    here.act(id, 'handBack', CITY, '2026-06-17', { input: back })
    expect(standing(here, id, 'return')).toBe('met')
    const there = court()
    for (const post of WORKERS) {
      const draft = there.open('fileAccess', 'request', CITY, '2026-06-01', {
        post,
        parties,
        input: {
          matter: 'M',
          purpose: '核实',
          items: [{ name: '案卷' }],
          dueOn: '2026-06-10',
          returnBy: '2026-06-18',
          handlers: ['甲', '乙'],
          withinMatter: true,
        },
      })
      expect([post, draft.codes]).toEqual([post, []])
    }
  })
})

describe('a record made on the spot', () => {
  const record = {
    matter: 'M',
    place: '工地',
    at: `${DAY}T10:21:00+08:00`,
    inspectors: ['甲', '乙'],
    certificatesShown: true,
    findings: '现场情况',
  }
  const made = () => {
    const here = court()
    return { here, id: evidenceOf(here, CITY, AGENCY).site(DAY).id }
  }

  it('XC-13-1d is made and filed by those who work on the matter, with its recordings', () => {
    opened('siteRecord', 'record', record)
    worked(made, 'archive', { note: '一份' }, 'archived')
    const { here, id } = made()
    expect(here.matter(id).closedOn).toBeNull()
    here.act(id, 'archive', CITY, DAY, { input: { note: '一份' } })
    expect([here.matter(id).closedOn, here.matter(id).facts.note]).toEqual([DAY, '一份'])
    const take = evidenceOf(here, CITY, AGENCY)
    const recording = { name: '全程录像', recording: materials('录像') }
    expect(here.matter(take.site(DAY, { recordings: [recording] }).id).facts.recordings).toMatchObject([
      { name: '全程录像', recording: [{}] },
    ])
    for (const field of ['name', 'recording'])
      expect(take.site(DAY, { recordings: [{ ...recording, [field]: undefined }] }).ok).toBe(false)
  })

  it('XC-13-1d a photograph lacks its note where either the time or the place is missing', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    const photo = { name: '现场', photo: materials('照片') }
    const at = { takenAt: `${DAY}T10:21:00+08:00`, coordinates: '34.03,113.85' }
    for (const only of Object.entries(at))
      expect(take.site(DAY, { photos: [{ ...photo, ...Object.fromEntries([only]) }] }).codes).toEqual([
        'explain:photo-bare',
      ])
    expect(take.site(DAY, { photos: [{ ...photo, ...at }] }).codes).toEqual([])
  })

  it('NR-22-1-6 samples say why they are needed from the day of the national regulation on', () => {
    const here = court()
    const take = evidenceOf(here, CITY, AGENCY)
    const samples = [{ item: '砂石', seal: '封001' }]
    expect(take.site(DAY, { samples }).ok).toBe(false)
    expect(take.site(DAY, { samples, necessity: '核实用料' }).codes).toEqual([])
    expect(take.site('2026-01-20', { samples }).codes).toEqual([])
    expect(take.site(DAY).codes).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Court } from '../testing.ts'
import { court } from './testing.ts'

const AGENCY = '北戴河区应急管理局'
const DISCIPLINE = '北戴河区监察委员会'
const officer = { post: 'handler' as const, person: '王某' }

const record = (here: Court, input: Record<string, unknown> = {}, discipline = DISCIPLINE) =>
  here.open('interventionRecord', 'record', AGENCY, '2026-07-20', {
    ...officer,
    parties: { discipline: [discipline] },
    input: {
      kind: 'refused',
      actKind: 'inspection',
      case: '酒店消防检查',
      happenedAt: '2026-07-20T09:30:00+08:00',
      place: '办公室',
      named: '赵某',
      namedPost: '某单位负责人',
      namedPerson: 'someone/赵某',
      interferer: 'organ',
      means: '电话',
      content: '要求不作处罚',
      refusal: '违反法定职责',
      ...input,
    },
  })

describe('records of interference', () => {
  it('BDH-2-12-1 name the kind of enforcement; 其他 is described', () => {
    const here = court()
    expect(record(here, { actKind: undefined }).codes).toEqual(['field-missing'])
    expect(record(here, { actKind: 'other' }).codes).toEqual(['act-undescribed'])
    expect(record(here, { actKind: 'other', actOther: '行政征收' }).ok).toBe(true)
    const names = Object.values(here.world.pack.pack.catalogues.enforcementActKinds?.items ?? {}).map(
      ({ name }) => name,
    )
    expect(names.slice(0, 6).join()).toBe('行政许可,行政处罚,行政强制,行政裁决,行政确认,行政检查')
  })

  it('BDH-2-12-2 an officer may refuse a demand, and nobody above him changes what he wrote', () => {
    const here = court()
    expect(record(here, { refusal: '' }).codes).toEqual(['refusal-unexplained'])
    const { id } = record(here)
    const head = { post: 'principal-leader' as const, person: '局长' }
    const supplement = (who: { post: 'handler' | 'principal-leader'; person: string }) =>
      here.act(id, 'supplement', AGENCY, '2026-07-21', { ...who, input: { content: '其后又来电' } })
    expect(supplement(head).codes).toEqual(['not-recorder'])
    expect(here.act(id, 'annotate', AGENCY, '2026-07-21', { ...head, input: { note: '已知悉' } }).ok).toBe(true)
    expect(supplement(officer).ok).toBe(true)
    expect(here.matter(id).facts).toMatchObject({ content: '要求不作处罚', addenda: [{ content: '其后又来电' }] })
    const overseer = record(here, { interferer: 'overseer', named: '监督人员', content: '要求停办' })
    expect(overseer.ok).toBe(true)
  })

  it('BDH-2-12-3 are complete when they are made, and changed only by an addendum', () => {
    const here = court()
    expect(record(here, { named: '' }).codes).toEqual(['person-missing'])
    expect(record(here, { content: '' }).codes).toEqual(['content-missing'])
    const { id } = record(here, { kind: 'intervention', refusal: undefined })
    expect(here.state(id)).toBe('locked')
    const steps = Object.entries(here.world.pack.procedures.get('interventionRecord')?.data.steps ?? {})
    const after = steps.filter(([, one]) => one.from !== 'start')
    // whatever comes later is gathered beside the record, or archives it
    for (const [name, one] of after)
      expect([name, one.collects !== undefined || one.to === 'archived']).toEqual([name, true])
  })

  it('BDH-2-12-4 are kept for the bureau and the supervisory organ under a log, out of sight of who is named', () => {
    const here = court()
    const { id } = record(here)
    expect(here.matter(id).parties).toMatchObject({
      bureau: [{ name: '北戴河区司法局' }],
      discipline: [{ name: DISCIPLINE }],
    })
    expect(here.world.pack.procedures.get('interventionRecord')?.data.reading).toEqual({
      logged: true,
      except: 'facts.namedPerson',
    })
    expect(here.matter(id).facts.namedPerson).toBe('someone/赵某')
    expect(record(here, {}, '北戴河区财政局').ok).toBe(false)
    expect(here.act(id, 'archive', AGENCY, '2026-12-01', { input: { archive: 'GY-2026-002' } }).ok).toBe(true)
  })
})

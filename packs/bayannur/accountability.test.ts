import { describe, expect, it } from 'vitest'
import { type Court, materials } from '../testing.ts'
import { CITY, court, GOVERNMENT } from './testing.ts'

const AGENCY = '巴彦淖尔市住房和城乡建设局'
const SUN = 'officer/孙某'

describe('refusal of supervision', () => {
  it('BYN-10-2-2 makes a lead that names the clause; a check put off to an agreed day does not', () => {
    const here = court()
    const record = (input: Record<string, unknown> = {}) =>
      here.open('cooperationRecord', 'record', CITY, '2026-04-22', {
        parties: { agency: [AGENCY] },
        input: {
          subject: AGENCY,
          place: '办公楼',
          facts: '拒绝监督人员进入',
          inspectors: ['甲', '乙'],
          certificatesShown: true,
          signatures: materials('签字记录'),
          ...input,
        },
      })
    expect(record({ postponedTo: '2026-04-24' }).opened).toEqual([])
    expect(record({ certificatesShown: false }).opened).toEqual([])
    expect(record({ facts: '' }).ok).toBe(false)
    expect(record().opened).toEqual(['accountability'])
    expect(here.newest('accountability').facts).toMatchObject({
      ground: 'obstruction',
      subject: AGENCY,
      grounds: ['《内蒙古自治区行政执法监督条例》第三十六条第（十）项'],
    })
  })
})

describe('responsibility of organs', () => {
  it('BYN-27-1 a circular follows only an order to correct that was not kept in time', () => {
    const here = court()
    const { id } = here.open('agencySanction', 'propose', CITY, '2026-04-20', {
      parties: { agency: [AGENCY] },
      input: { item: 'negligence', facts: '未实行责任制', sanction: 'circular' },
    })
    const decide = (organ: string, day: string) =>
      here.act(id, 'decide', organ, day, { post: 'principal-leader', input: { grounds: '逾期未改正' } })
    expect(decide(GOVERNMENT, '2026-04-21').codes).toEqual(['order-first'])
    expect(decide(CITY, '2026-04-21').codes).toEqual(['wrong-organ'])
    const order = { correctBy: '2026-05-20', demand: '建立责任制' }
    expect(here.act(id, 'order', GOVERNMENT, '2026-04-22', { input: order }).ok).toBe(true)
    expect(decide(GOVERNMENT, '2026-05-20').codes).toEqual(['order-first'])
    here.world.sweep('2026-05-21')
    expect(here.state(id)).toBe('uncorrected')
    expect(decide(GOVERNMENT, '2026-05-21').ok).toBe(true)
    const kept = here.open('agencySanction', 'propose', CITY, '2026-04-20', {
      parties: { agency: [AGENCY] },
      input: { item: 'negligence', facts: '未实行责任制', sanction: 'circular' },
    }).id
    here.act(kept, 'order', GOVERNMENT, '2026-04-22', { input: order })
    const correction = { correction: '已建立', proof: materials('制度文件') }
    expect(here.act(kept, 'correct', AGENCY, '2026-05-18', { input: correction }).ok).toBe(true)
    expect(here.act(kept, 'decide', GOVERNMENT, '2026-05-21', { input: { grounds: '…' } }).ok).toBe(false)
  })
})

describe('responsibility of officers', () => {
  const issue = (here: Court) =>
    here.open('certificate', 'issue', CITY, '2026-01-05', {
      parties: { agency: [AGENCY] },
      input: { officer: SUN, officerName: '孙某', number: '蒙L01', validFrom: '2026-01-05', validTo: '2030-12-31' },
    }).id
  const propose = (here: Court, parent: string, measure: string, input: Record<string, unknown> = {}) =>
    here.open('personalMeasure', 'propose', CITY, '2026-04-07', {
      parent,
      person: '甲',
      parties: { agency: [AGENCY] },
      input: {
        officer: SUN,
        officerName: '孙某',
        measure,
        facts: '滥用职权',
        causes: '主观故意',
        consequences: '造成损失',
        corrections: '未纠正',
        ...input,
      },
    })
  const decision = { decision: materials('决定'), decidedOn: '2026-04-10', bases: ['第三十七条第二款'] }
  const precedent = materials('政务处分决定')

  it('BYN-27-2 a suspended certificate keeps its holder from new cases the same day, and is announced', () => {
    const here = court()
    const held = issue(here)
    const { id } = propose(here, held, 'suspendCertificate')
    const assign = () =>
      here.open('caseAssignment', 'assign', AGENCY, '2026-04-10', {
        input: { case: '巴建案〔2026〕7号', officer: SUN, officerName: '孙某', on: '2026-04-10' },
      })
    expect(assign().ok).toBe(true)
    const decide = (person: string, input: Record<string, unknown>) =>
      here.act(id, 'decideSuspendCertificate', CITY, '2026-04-10', {
        post: 'signatory',
        person,
        input: { ...decision, suspendedFrom: '2026-04-10', ...input },
      })
    expect(decide('乙', {}).codes).toEqual(['ground-missing'])
    expect(decide('甲', { precedent }).codes).toEqual(['same-person'])
    expect(decide('乙', { precedent }).ok).toBe(true)
    expect(here.state(held)).toBe('suspended')
    expect(assign().codes).toEqual(['certificate-suspended'])
    expect(here.matter(id).documents.at(-1)).toMatchObject({ title: '行政执法证件公告', status: 'issued' })
  })

  it('BYN-27-2 a certificate is revoked only on a sanction or a judgment, and other measures by their own deciders', () => {
    const here = court()
    const held = issue(here)
    const { id } = propose(here, held, 'revokeCertificate')
    const revoke = (input: Record<string, unknown>) =>
      here.act(id, 'decideRevokeCertificate', CITY, '2026-04-10', {
        post: 'signatory',
        person: '乙',
        input: { ...decision, revokedOn: '2026-04-10', ...input },
      })
    expect(revoke({}).says).toContain('没有政务处分决定或者刑事裁判文书')
    expect(revoke({ precedent, bases: [] }).ok).toBe(false)
    expect(revoke({ precedent }).ok).toBe(true)
    expect(here.world.pack.procedures.get('certificate')?.data.states[here.state(held)]?.name).toBe('撤销')
    expect(propose(here, issue(here), 'transfer', { corrections: '' }).codes).toEqual(['factor-missing'])
    const transfer = propose(here, issue(here), 'transfer').id
    const { bases: _bases, ...own } = decision
    expect(here.act(transfer, 'decideOwn', CITY, '2026-04-10', { input: own }).codes).toEqual(['wrong-organ'])
    expect(here.act(transfer, 'decideOwn', AGENCY, '2026-04-10', { input: own }).ok).toBe(true)
    const discipline = propose(here, issue(here), 'discipline').id
    const record = (decidingOrgan: string) =>
      here.act(discipline, 'recordDiscipline', CITY, '2026-04-20', { input: { ...own, decidingOrgan } }).codes
    expect(record('150800-justice')).toEqual(['not-competent'])
    expect(record('150800-discipline')).toEqual([])
  })
})

describe('responsibility of supervisors', () => {
  const certified = (here: Court, holder: string) =>
    here.open('supervisionCertificate', 'issue', CITY, '2026-01-05', {
      input: { holder, holderName: holder, number: `蒙监${holder}`, validFrom: '2026-01-05', validTo: '2030-12-31' },
    }).id
  const present = (here: Court, supervisor: string, day: string) => {
    const { id } = here.open('visit', 'planOpen', CITY, day, {
      input: { visited: '150800-water', subject: '现场检查', plannedOn: day },
    })
    return here.act(id, 'present', CITY, day, {
      input: { supervisor, name: supervisor, number: `蒙监${supervisor}`, shown: true },
    }).ok
  }

  it('BYN-27-3 a suspended supervisor goes to no check; the end of it restores him, in the ledger', () => {
    const here = court()
    const held = certified(here, '丁')
    expect(present(here, '丁', '2026-05-06')).toBe(true)
    const { id } = here.open('supervisorMeasure', 'propose', CITY, '2026-05-07', {
      parent: held,
      person: '甲',
      input: {
        holder: '丁',
        holderName: '丁',
        ground: 'lent',
        facts: '转借监督证件',
        causes: '疏忽',
        consequences: '他人冒用',
        corrections: '已收回',
      },
    })
    const suspend = (person: string) =>
      here.act(id, 'suspend', CITY, '2026-05-08', {
        post: 'signatory',
        person,
        input: { reason: '转借证件', decision: materials('决定') },
      })
    expect(suspend('甲').codes).toEqual(['same-person'])
    expect(suspend('乙').ok).toBe(true)
    expect(here.state(held)).toBe('suspended')
    expect(present(here, '丁', '2026-05-11')).toBe(false)
    const restored = here.act(id, 'restore', CITY, '2026-07-08', {
      post: 'signatory',
      input: { restoredFor: '期满', restoreDecision: materials('决定') },
    })
    expect(restored.ok).toBe(true)
    expect(present(here, '丁', '2026-07-09')).toBe(true)
    const steps = here.world.events(held).flatMap((event) => (event.type === 'step-performed' ? [event.step] : []))
    expect(steps).toEqual(['issue', 'suspend', 'resume'])
  })

  it('BYN-27-3 NR-40-1 a lead about a supervisor is received by another unit', () => {
    const here = court()
    const receive = (organ: string) =>
      here.open('supervisorMisconduct', 'receive', organ, '2026-06-16', {
        parties: { competentOrgan: ['巴彦淖尔市监察委员会'] },
        input: {
          concerned: '150800-justice/丁',
          concernedOrgan: '150800-justice',
          ground: 'abuse',
          facts: '借监督谋利',
        },
      })
    expect(receive(CITY).codes).toEqual(['other-unit'])
    expect(receive(GOVERNMENT).ok).toBe(true)
  })
})

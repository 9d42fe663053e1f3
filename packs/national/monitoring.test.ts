import { describe, expect, it } from 'vitest'
import { countryCourt } from './places.testing.ts'

const BODY = '邢台市司法局'

describe('alerts from above', () => {
  it('NR-37-1 an alert is a lead to be verified, and nothing rests on it without the name of who verified it', () => {
    const here = countryCourt()
    const input = {
      rule: '决定超过法定期限',
      agency: 'xingtai-water',
      subject: '邢水罚〔2026〕5号',
      source: '国家行政执法监督系统',
      receivedOn: '2026-08-04',
    }
    const { source: _source, ...anonymous } = input
    const intake = (given: object) =>
      here.open('monitoringLead', 'intake', BODY, '2026-08-04', {
        parties: { overseer: [BODY] },
        input: { ...given },
      })
    expect(intake(anonymous).codes).toEqual(['field-missing'])
    const { id } = intake(input)
    expect(here.world.pack.pack.procedures.monitoringLead?.states[here.state(id)]?.name).toBe('待核实')
    expect(here.act(id, 'useAsGround', BODY, '2026-08-05').codes).toEqual(['wrong-state'])
    const verify = (given: object) =>
      here.act(id, 'verify', BODY, '2026-08-05', { input: { verified: '属实', ...given } })
    expect(verify({}).codes).toEqual(['verifier-missing'])
    expect(verify({ verifier: '李某' }).ok).toBe(true)
    expect(here.act(id, 'useAsGround', BODY, '2026-08-05').ok).toBe(true)
    expect(here.matter(id).documents).toEqual([])
  })
})

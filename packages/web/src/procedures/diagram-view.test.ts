import type { Diagram } from '@zhiheng/server/api'
import { describe, expect, it } from 'vitest'
import { nearView, wholeView } from './diagram-view.ts'

const state = (id: string, more: Partial<Diagram['states'][number]> = {}): Diagram['states'][number] => ({
  id,
  name: `“${id}”`,
  final: false,
  current: false,
  passed: false,
  ...more,
})
const step = (id: string, from: string, to: string, done = false): Diagram['steps'][number] => ({
  id,
  name: id,
  from,
  to,
  by: ['机构'],
  duty: 'may',
  basis: [],
  done,
})

const everywhere = ['start', 'a', 'b', 'c'].map((from) => step('withdraw', from, 'end'))
const diagram: Diagram = {
  states: [
    state('start', { passed: true }),
    state('a', { passed: true }),
    state('b', { current: true }),
    state('c'),
    state('end', { final: true }),
  ],
  steps: [step('file', 'start', 'a', true), step('accept', 'a', 'b', true), step('decide', 'b', 'c'), ...everywhere],
}
const arrows = (drawn: Diagram) => drawn.steps.map(({ from, to }) => `${from}→${to}`)

describe('the drawing of a procedure', () => {
  it('says in words what may be done from everywhere', () => {
    const whole = wholeView(diagram)
    expect(arrows(whole.diagram)).toEqual(['start→a', 'a→b', 'b→c'])
    expect(whole.everywhere).toEqual([{ name: 'withdraw', to: '“end”' }])
  })

  it('shows of a matter the way it came and what may follow', () => {
    expect(arrows(nearView(diagram).diagram)).toEqual(['start→a', 'a→b', 'b→c'])
    const early: Diagram = {
      states: [state('start', { passed: true }), state('a', { current: true }), state('b'), state('c')],
      steps: [step('file', 'start', 'a', true), step('accept', 'a', 'b'), step('decide', 'b', 'c')],
    }
    expect(arrows(nearView(early).diagram)).toEqual(['start→a', 'a→b'])
  })

  it('leads to a state that the system entered, so that the matter stands on the way it came', () => {
    const lapsed: Diagram = {
      states: [state('start', { passed: true }), state('a', { passed: true }), state('late', { current: true })],
      steps: [step('file', 'start', 'a', true)],
    }
    expect(arrows(nearView(lapsed).diagram)).toEqual(['start→a', 'a→late'])
  })
})

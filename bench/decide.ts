/**
 * How many acts a second one core decides, each with the explanation of its step. Seconds are of processor time, garbage
 * collection included.
 *
 * Yardstick: json-rules-engine judging only the guards of the same acts, in the same process, in turns.
 */
import { compilePack, decide, explainStep } from '@zhiheng/law'
import { getPack, organsOf } from '@zhiheng/packs'
import { superviseToDecision } from './course.ts'
import { guardsAsRules } from './guards-as-rules.ts'
import { announce, atLeast, judge, median, note, processorTime } from './report.ts'

const bounds = {
  'decided and explained': atLeast(20_000, 'acts/s'),
  'of the rate of json-rules-engine': atLeast(3, 'times'),
}

/** Each engine is measured this many times, in turns, so that what else the machine does touches both. */
const rounds = 9
/** How long one measurement takes, in milliseconds. */
const roundLength = 400

announce(
  'decide with explanation, one core',
  'json-rules-engine, the guards of the same acts as its rules, facts prepared for it; no events, no reasons, no dates',
)
const [place] = Object.entries(organsOf)
if (place?.[1] === undefined) throw new Error('there is no place to take organs from')
const [pack, organs] = place
const compiled = compilePack(getPack(pack))
const acts = superviseToDecision(compiled, organs)
const guarded = guardsAsRules(compiled, acts)
await agree()

const decideAll = (): void => {
  for (const { target, matter, command, act, step } of acts) {
    decide(compiled, target, command, act)
    explainStep(compiled, matter, step, act)
  }
}
const decideOnly = (): void => {
  for (const { target, command, act } of acts) decide(compiled, target, command, act)
}
const judgeGuards = async (): Promise<void> => {
  for (const { engine, facts } of guarded) await engine.run(facts)
}

await rateOf(decideAll)
await rateOf(judgeGuards)
const explained: number[] = []
const decided: number[] = []
const yardstick: number[] = []
for (let round = 0; round < rounds; round++) {
  explained.push(await rateOf(decideAll))
  yardstick.push(await rateOf(judgeGuards))
  decided.push(await rateOf(decideOnly))
}
note('acts of one matter, refusals among them', acts.length, 'acts')
note('decided without explanation', median(decided), 'acts/s')
note('json-rules-engine', median(yardstick), 'acts/s')
judge(bounds, {
  'decided and explained': median(explained),
  'of the rate of json-rules-engine': median(explained.map((rate, round) => rate / (yardstick[round] ?? rate))),
})

/** Both engines must come to the same verdicts, or they have not done the same work. */
async function agree(): Promise<void> {
  for (const [index, { target, command, act, step, ok }] of acts.entries()) {
    const decision = decide(compiled, target, command, act)
    const judged = await guarded[index]?.engine.run({ ...guarded[index]?.facts })
    const passed = judged?.failureResults.length === 0
    if (decision.ok !== ok || passed !== ok)
      throw new Error(`${command.type} ${step}: expected ${ok}, decided ${decision.ok}, judged ${passed}`)
  }
}

/** Acts per second of processor time over one measurement. */
async function rateOf(work: () => void | Promise<void>): Promise<number> {
  let count = 0
  const taken = await processorTime(async () => {
    const end = performance.now() + roundLength
    while (performance.now() < end) {
      await work()
      count += acts.length
    }
  })
  return (count / taken) * 1000
}

import { formatCitation, type NormRegister } from '../citation/index.ts'
import type { Matter } from '../matter/matter.ts'
import type { Driver, DriverOutcome } from './driver.ts'
import type { Expectation } from './scenario.ts'

/** How what came out differs from what was written; empty when it does not. */
export function findDifferences(
  expected: Expectation,
  outcome: DriverOutcome | undefined,
  matter: Matter | undefined,
  driver: Driver,
): string[] {
  return [
    ...(outcome === undefined ? [] : outcomeDifferences(expected, outcome, driver)),
    ...matterDifferences(expected, matter, driver),
  ]
}

/** The norms of every pack of the place. */
const normsOf = (driver: Driver): NormRegister => Object.assign({}, ...driver.packs.map((one) => one.norms).reverse())

function outcomeDifferences(expected: Expectation, outcome: DriverOutcome, driver: Driver): string[] {
  const differences: string[] = []
  const said = outcome.reasons.map((reason) => `${reason.code}：${reason.text}`).join('；')
  if (expected.refused === undefined) {
    if (!outcome.ok) return [`应当准许，实际被拒绝（${said}）`]
  } else {
    if (outcome.ok) return [`应当拒绝（${String(expected.refused)}），实际准许`]
    const codes = new Set(outcome.reasons.map((reason) => reason.code))
    const missing = [expected.refused].flat().filter((code) => !codes.has(code))
    if (missing.length > 0) differences.push(`拒绝代码应含${missing.join('、')}，实为${said}`)
  }
  const check = (what: string, wanted: string | undefined, found: readonly string[]) => {
    if (wanted !== undefined && !found.some((one) => one.includes(wanted)))
      differences.push(`${what}应为“${wanted}”，实为${found.join('、') || '无'}`)
  }
  check(
    '理由',
    expected.says,
    outcome.reasons.map((reason) => reason.text),
  )
  check(
    '依据',
    expected.basis,
    outcome.reasons.flatMap((reason) => reason.basis).map((citation) => formatCitation(citation, normsOf(driver))),
  )
  check(
    '应去机关',
    expected.redirect,
    outcome.reasons.flatMap((reason) => reason.redirect?.name ?? []),
  )
  check(
    '栏目',
    expected.field,
    outcome.reasons.flatMap((reason) => reason.field ?? []),
  )
  check(
    '提示',
    expected.warned,
    outcome.warnings.map((warning) => warning.code),
  )
  if (expected.opened !== undefined) compareLists('产生的事项', expected.opened, outcome.opened, differences)
  return differences
}

function matterDifferences(expected: Expectation, matter: Matter | undefined, driver: Driver): string[] {
  const { state, due, raw, limits, documents, effective, holding, body, children, facts } = expected
  if ([state, due, raw, limits, documents, effective, holding, body, children, facts].every((one) => one === undefined))
    return []
  if (matter === undefined) return ['没有事项可以核对']
  const differences: string[] = []
  const compare = (what: string, wanted: unknown, found: unknown) => {
    if (JSON.stringify(wanted) !== JSON.stringify(found))
      differences.push(`${what}应为${JSON.stringify(wanted)}，实为${JSON.stringify(found ?? null)}`)
  }
  const name = (id: string) => driver.directory.organ(id)?.name ?? id
  const pack = driver.packs.find((one) => one.pack.id === matter.pack.id) ?? driver.pack
  const states = pack.procedures.get(matter.procedure)?.data.states ?? {}
  if (state !== undefined && state !== matter.state) compare('状态', state, states[matter.state]?.name)
  const latest = (limit: string) => matter.limits.findLast((run) => run.limit === limit)
  for (const [limit, date] of Object.entries(due ?? {})) compare(`期限${limit}届满日`, date, latest(limit)?.dueDate)
  for (const [limit, date] of Object.entries(raw ?? {})) compare(`期限${limit}原届满日`, date, latest(limit)?.rawDate)
  for (const [limit, status] of Object.entries(limits ?? {})) compare(`期限${limit}`, status, latest(limit)?.status)
  if (documents !== undefined)
    compareLists(
      '文书',
      documents,
      matter.documents.filter((one) => one.status === 'issued').map((one) => one.title),
      differences,
    )
  for (const [organ, date] of Object.entries(effective ?? {})) {
    const last = matter.documents.findLast((one) => one.services.some((service) => name(service.recipient) === organ))
    compare(`${organ}送达日`, date, last?.services.find((service) => name(service.recipient) === organ)?.on)
  }
  if (holding !== undefined)
    compareLists(
      '受限机关',
      holding,
      matter.holds.filter((one) => one.to === undefined).map((one) => name(one.organ)),
      differences,
    )
  if (body !== undefined) compare('有权机构', body, matter.parties.body?.[0]?.name)
  if (children !== undefined)
    compareLists(
      '关联事项',
      children,
      matter.children.map((child) => child.procedure),
      differences,
    )
  for (const [fact, value] of Object.entries(facts ?? {})) compare(`内容${fact}`, value, matter.facts[fact])
  return differences
}

function compareLists(what: string, wanted: readonly string[], found: readonly string[], differences: string[]): void {
  if (JSON.stringify([...wanted].sort()) !== JSON.stringify([...found].sort()))
    differences.push(`${what}应为${wanted.join('、') || '无'}，实为${found.join('、') || '无'}`)
}

import { formatCitation } from '../citation/index.ts'
import { type Command, getDocumentKind, postsOf } from '../decide/index.ts'
import type { Matter, Post } from '../matter/matter.ts'
import { type CompiledPack, getProcedure } from '../pack/index.ts'
import { Ruling } from '../rulings/index.ts'
import { dateOf } from '../time/index.ts'
import type { Driver, DriverOutcome, Player } from './driver.ts'
import { findDifferences } from './expect.ts'
import type { Scenario, ScenarioAct } from './scenario.ts'
import { instantOf } from './world.ts'

export interface ActResult {
  readonly index: number
  readonly at: string
  /** the act in one line */
  readonly what: string
  readonly ok: boolean
  /** what did not come out as written */
  readonly differences: readonly string[]
}

export interface ScenarioResult {
  readonly id: string
  readonly title: string
  readonly ok: boolean
  readonly acts: readonly ActResult[]
}

/** Runs a scenario act by act. An act that fails to come out as written is reported; the run goes on to show the rest. */
export async function runScenario(scenario: Scenario, driver: Driver): Promise<ScenarioResult> {
  const names = new Map<string, string>()
  const acts: ActResult[] = []
  for (const [index, act] of scenario.acts.entries()) {
    const run = new Run(driver, names, act)
    let differences: readonly string[]
    try {
      differences = await run.differences()
    } catch (error) {
      differences = [error instanceof Error ? error.message : String(error)]
    }
    acts.push({ index: index + 1, at: act.at, what: describe(act), ok: differences.length === 0, differences })
  }
  return { id: scenario.id, title: scenario.title, ok: acts.every((act) => act.ok), acts }
}

function describe(act: ScenarioAct): string {
  const who = act.as === undefined ? '' : `${act.as} `
  if ('open' in act) return `${who}${act.open}.${act.do}`
  if ('do' in act) return `${who}${act.do}`
  if ('issue' in act) return `${who}制发 ${act.issue}`
  if ('draft' in act) return `${who}拟稿 ${act.draft}`
  if ('approve' in act) return `${who}审核 ${act.approve}`
  if ('serve' in act) return `送达 ${act.serve}`
  if ('sweep' in act) return '期限届满登记'
  if ('adopt' in act) return `${who}登记施行日期 ${act.adopt} ${act.from}`
  if ('set' in act) return `${who}规定处理方式 ${act.set} ${act.policy}`
  if ('find' in act) return `查找 ${act.find}`
  if ('look' in act) return `查看 ${act.look}`
  return `${who}${act.why} 能否办理`
}

/** One act of a scenario against one installation. */
class Run {
  readonly #driver: Driver
  readonly #names: Map<string, string>
  readonly #act: ScenarioAct

  constructor(driver: Driver, names: Map<string, string>, act: ScenarioAct) {
    this.#driver = driver
    this.#names = names
    this.#act = act
  }

  async differences(): Promise<readonly string[]> {
    const act = this.#act
    const expected = act.expect ?? {}
    if ('sweep' in act) {
      await this.#driver.sweep(act.at)
      const id = act.in === undefined ? undefined : this.#matterId(act.in)
      return findDifferences(
        expected,
        undefined,
        id === undefined ? undefined : await this.#driver.matter(id),
        this.#driver,
      )
    }
    if ('adopt' in act || 'set' in act) return this.#rule(act)
    if ('find' in act) {
      const found = await this.#driver.newest(act.find, act.of === undefined ? undefined : this.#organ(act.of))
      if (found === undefined) return [`没有找到${act.find}事项`]
      this.#names.set(act.name, found.id)
      return findDifferences(expected, undefined, found, this.#driver)
    }
    if ('look' in act) {
      const looked = await this.#driver.matter(this.#matterId(act.look))
      return [...findDifferences(expected, undefined, looked, this.#driver), ...(await this.#trialDifferences(looked))]
    }
    if ('why' in act) return this.#explain(act)
    const outcome = await this.#perform(act)
    const matter = outcome.matter === null ? undefined : await this.#driver.matter(outcome.matter)
    if ('open' in act && outcome.ok && outcome.matter !== null) this.#names.set(act.name, outcome.matter)
    return [...findDifferences(expected, outcome, matter, this.#driver), ...(await this.#trialDifferences(matter))]
  }

  /** What the administrator of the place lays down. */
  async #rule(act: Extract<ScenarioAct, { adopt: string } | { set: string }>): Promise<readonly string[]> {
    const ruling = Ruling.parse(
      'adopt' in act
        ? { type: 'norm-adopted', pack: act.adopt, from: act.from, document: act.document, dated: act.dated }
        : {
            type: 'policy-set',
            pack: act.pack ?? this.#driver.pack.pack.id,
            entry: act.set,
            policy: act.policy,
            from: act.from ?? dateOf(instantOf(act.at)),
            reason: act.reason,
          },
    )
    const outcome = await this.#driver.rule(this.#player('system-administrator'), act.at, ruling)
    return findDifferences(act.expect ?? {}, outcome, undefined, this.#driver)
  }

  async #trialDifferences(matter: Matter | undefined): Promise<readonly string[]> {
    const wanted = this.#act.expect?.trials
    if (wanted === undefined) return []
    if (matter === undefined) return ['没有事项可以核对']
    const found = await this.#driver.trials(matter.id, this.#act.at)
    return [...wanted].sort().join('、') === [...found].sort().join('、')
      ? []
      : [`加印“试用”的文书应为${wanted.join('、') || '无'}，实为${found.join('、') || '无'}`]
  }

  /** The pack an act is decided by: that of its matter, or the one it names. */
  #packOf(id: string): CompiledPack {
    const found = this.#driver.packs.find((one) => one.pack.id === id)
    if (found === undefined) throw new Error(`辖区没有规则包“${id}”`)
    return found
  }

  async #explain(act: Extract<ScenarioAct, { why: string }>): Promise<readonly string[]> {
    const id = this.#matterId(act.in)
    const steps = await this.#driver.explain(id, this.#player('handler'), act.at)
    const step = steps.find((one) => one.step === act.why)
    if (step === undefined) return [`事项没有环节“${act.why}”`]
    const differences =
      step.possible === act.possible
        ? []
        : [
            `“${step.name}”应${act.possible ? '可以' : '不能'}办理：${step.reasons.map((reason) => reason.text).join('；')}`,
          ]
    const { says, basis } = act.expect ?? {}
    const texts = step.reasons.map((reason) => reason.text)
    if (says !== undefined && !texts.some((text) => text.includes(says)))
      differences.push(`理由应含“${says}”，实为：${texts.join('；')}`)
    const cited = step.reasons
      .flatMap((reason) => reason.basis)
      .map((citation) => formatCitation(citation, this.#driver.pack.norms))
    if (basis !== undefined && !cited.some((one) => one.includes(basis)))
      differences.push(`依据应为“${basis}”，实为：${cited.join('、')}`)
    return differences
  }

  async #perform(
    act: Exclude<
      ScenarioAct,
      { sweep: true } | { find: string } | { look: string } | { why: string } | { adopt: string } | { set: string }
    >,
  ): Promise<DriverOutcome> {
    if ('open' in act) {
      const parties = Object.fromEntries(
        Object.entries(act.parties ?? {}).map(([role, organs]) => [role, organs.map((name) => this.#organ(name))]),
      )
      const command: Command = {
        type: 'act',
        step: act.do,
        input: this.#input(act.with),
        parties,
        ...(act.because === undefined ? {} : { overrides: act.because }),
      }
      const parent = act.parent === undefined ? {} : { parent: this.#matterId(act.parent) }
      const pack = act.pack ?? this.#driver.pack.pack.id
      return this.#driver.perform(
        { procedure: act.open, ...(act.pack === undefined ? {} : { pack }), ...parent },
        this.#player(this.#stepPost(this.#packOf(pack), act.open, act.do)),
        act.at,
        command,
      )
    }
    const id = this.#matterId(act.in)
    const matter = await this.#driver.matter(id)
    if ('do' in act) {
      const command: Command = {
        type: 'act',
        step: act.do,
        input: this.#input(act.with),
        ...(act.on === undefined ? {} : { on: dateOf(instantOf(act.on)) }),
        ...(act.because === undefined ? {} : { overrides: act.because }),
      }
      return this.#driver.perform(
        { matter: id },
        this.#player(this.#stepPost(this.#packOf(matter.pack.id), matter.procedure, act.do)),
        act.at,
        command,
      )
    }
    if ('issue' in act) return this.#issue(matter, act)
    if ('draft' in act) {
      return this.#driver.perform({ matter: id }, this.#player('handler'), act.at, {
        type: 'draft',
        step: act.draft,
        input: this.#input(act.with),
      })
    }
    if ('approve' in act) {
      const document = matter.documents.findLast((one) => one.kind === act.approve)
      const kind = getDocumentKind(this.#packOf(matter.pack.id), act.approve)
      const post = kind.approval[document?.approvals.length ?? 0] ?? 'reviewer'
      return this.#driver.perform({ matter: id }, this.#player(post), act.at, {
        type: 'approve',
        document: document?.id ?? '',
        opinion: act.opinion ?? '同意',
      })
    }
    return this.#serve(matter, act)
  }

  /** Draft, approvals and signature on one day, each by its own post of the organ; the first refusal is the outcome. */
  async #issue(matter: Matter, act: Extract<ScenarioAct, { issue: string }>): Promise<DriverOutcome> {
    const pack = this.#packOf(matter.pack.id)
    const step = getProcedure(pack, matter.procedure).steps.get(act.issue)
    if (step?.data.issues === undefined) throw new Error(`环节“${act.issue}”不制发文书`)
    const kind = getDocumentKind(pack, step.data.issues)
    const overrides = act.because === undefined ? {} : { overrides: act.because }
    const signatory = this.#player(postsOf(step, pack)[0] ?? 'signatory')
    const command: Command = { type: 'act', step: act.issue, input: this.#input(act.with), ...overrides }
    if (kind.approval.length === 0) return this.#driver.perform({ matter: matter.id }, signatory, act.at, command)
    const drafted = await this.#driver.perform({ matter: matter.id }, this.#player('handler'), act.at, {
      type: 'draft',
      step: act.issue,
      input: this.#input(act.with),
      ...overrides,
    })
    if (!drafted.ok) return drafted
    const document =
      (await this.#driver.matter(matter.id)).documents.findLast((one) => one.step === act.issue)?.id ?? ''
    for (const post of kind.approval) {
      const approved = await this.#driver.perform({ matter: matter.id }, this.#player(post, true), act.at, {
        type: 'approve',
        document,
        opinion: '同意',
      })
      if (!approved.ok) return approved
    }
    return this.#driver.perform({ matter: matter.id }, { ...signatory, post: act.post ?? signatory.post }, act.at, {
      ...command,
      document,
    })
  }

  async #serve(matter: Matter, act: Extract<ScenarioAct, { serve: string }>): Promise<DriverOutcome> {
    const document = matter.documents.findLast((one) => one.kind === act.serve && one.status === 'issued')
    const recipients = typeof act.to === 'string' ? [act.to] : act.to
    let outcome: DriverOutcome = { ok: false, reasons: [], warnings: [], matter: matter.id, opened: [] }
    const server = act.as === undefined ? (document?.issuer.id ?? '') : this.#organ(act.as)
    for (const recipient of recipients) {
      outcome = await this.#driver.perform(
        { matter: matter.id },
        { organ: server, post: act.post ?? 'clerk' },
        act.at,
        {
          type: 'serve',
          document: document?.id ?? act.serve,
          recipient: this.#organ(recipient),
          on: dateOf(instantOf(act.on ?? act.at)),
          method: act.method ?? '直接送达',
          receiver: '收发室',
          proof: [],
        },
      )
      if (!outcome.ok) return outcome
    }
    return outcome
  }

  #stepPost(pack: CompiledPack, procedure: string, step: string): Post {
    const found = getProcedure(pack, procedure).steps.get(step)
    return found === undefined ? 'handler' : (postsOf(found, pack)[0] ?? 'handler')
  }

  #player(post: Post, always = false): Player {
    const { as, post: given, person } = this.#act
    if (as === undefined) throw new Error('没有写明由谁办理')
    return {
      organ: this.#organ(as),
      post: always ? post : (given ?? post),
      ...(person === undefined ? {} : { person }),
    }
  }

  #organ(name: string): string {
    const organ =
      this.#driver.directory.organ(name) ?? this.#driver.directory.organs({}).find((one) => one.name === name)
    return organ?.id ?? name
  }

  #matterId(name: string): string {
    const id = this.#names.get(name)
    if (id === undefined) throw new Error(`前面没有名为“${name}”的事项`)
    return id
  }

  /** Input as written, with `{organ: 名称}`, `{matter: 名称}` and `{files: [名称]}` replaced by what they stand for. */
  #input(input: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
    return Object.fromEntries(Object.entries(input ?? {}).map(([field, value]) => [field, this.#value(value)]))
  }

  #value(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#value(one))
    if (typeof value !== 'object' || value === null) return value
    const { organ, organs, matter, files } = value as Record<string, unknown>
    if (typeof organ === 'string') return this.#organ(organ)
    if (Array.isArray(organs)) return organs.map((name) => this.#organ(String(name)))
    if (typeof matter === 'string') return this.#matterId(matter)
    if (Array.isArray(files)) return files.map((name) => fileNamed(String(name)))
    return Object.fromEntries(Object.entries(value).map(([key, nested]) => [key, this.#value(nested)]))
  }
}

/** A material by name only: scenarios are about the law, not about bytes. */
export const fileNamed = (name: string) => ({
  id: `file:${name}`,
  name,
  mediaType: 'application/pdf',
  size: 1,
  digest: '0'.repeat(64),
  note: name,
})

import { parse } from 'yaml'
import { Scenario } from './scenario.ts'

/** The scenario in a YAML text, or what is wrong with it, in Chinese, with the place. */
export function readScenario(
  text: string,
): { ok: true; scenario: Scenario } | { ok: false; problems: readonly string[] } {
  let data: unknown
  try {
    data = parse(text)
  } catch (error) {
    return { ok: false, problems: [`不是有效的 YAML：${error instanceof Error ? error.message : String(error)}`] }
  }
  const parsed = Scenario.safeParse(data)
  if (parsed.success) return { ok: true, scenario: parsed.data }
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.') || '全文'}：${issue.message}`),
  }
}

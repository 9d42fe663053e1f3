import type { Norm, NormKind } from './norm.ts'

/**
 * Ranks by 立法法 (2023), lower prevails. Art. 99: law above administrative regulation above local regulation and rules.
 * Art. 100: local regulation above the rules of governments of its level and below, provincial rules above those of cities.
 * Art. 102: departmental rules stand beside the rules of local governments. A judicial interpretation applies the law it
 * interprets and is not ranked by these articles; it is listed after the law and before administrative regulations.
 */
const RANKS: Record<NormKind, number> = {
  law: 10,
  'judicial-interpretation': 15,
  'administrative-regulation': 20,
  'local-regulation': 30,
  'departmental-rule': 50,
  'provincial-rule': 50,
  'local-government-rule': 60,
  'normative-document': 70,
}

/** A city's local regulation stands below its province's (立法法 art. 81). */
const CITY_REGULATION = 40

/** The place of a norm in the order of precedence; lower prevails. */
export function normRank(norm: Norm): number {
  if (norm.rank !== undefined) return norm.rank
  const ofProvince = norm.territory === undefined || norm.territory.endsWith('0000')
  return norm.kind === 'local-regulation' && !ofProvince ? CITY_REGULATION : RANKS[norm.kind]
}

/**
 * Orders norms by precedence, the prevailing one first: by rank (立法法 art. 99 to 102), then the newer before the older
 * (art. 103, which decides between norms of one issuer; between others it is only a stable order). A norm not in force
 * comes last of its rank.
 */
export function compareNorms(a: Norm, b: Norm): number {
  return normRank(a) - normRank(b) || (b.force?.from ?? '').localeCompare(a.force?.from ?? '')
}

import { getNorm, normRegister } from '../citation/index.ts'
import type { Pack, Procedure } from '../pack/pack.ts'
import { compareProcedures, each } from './compare-procedures.ts'
import { Differences, type PackComparison, type PackDifference, SUBJECTS } from './difference.ts'

const STATUS = { 'in-force': '现行', draft: '草案，施行日期未定', expired: '已失效' } as const
const ORDER = Object.keys(SUBJECTS)

/**
 * What two packs, or two versions of one, say differently: first what concerns the whole, then each procedure that both have,
 * then the procedures that only one has. Chapters without a difference are left out.
 */
export function comparePacks(first: Pack, second: Pack): PackComparison[] {
  const whole = new Differences(first, second)
  compareStanding(whole, first, second)
  const chapters: PackComparison[] = []
  const alone = new Differences(first, second)
  each(first.procedures, second.procedures, (id, one, other) => {
    if (one === undefined || other === undefined) {
      const say = (procedure: Procedure | undefined) =>
        procedure && { says: sayProcedure(procedure), basis: procedure.basis }
      return alone.add('acts', '', id, say(one), say(other))
    }
    const own = new Differences(first, second)
    compareProcedures(own, id, { pack: first, procedure: one }, { pack: second, procedure: other })
    chapters.push({ procedure: id, name: one.name, differences: inOrder(own) })
  })
  return [
    { name: '整体', differences: inOrder(whole) },
    ...chapters,
    { name: '只有一方规定的程序', differences: alone.list },
  ].filter(({ differences }) => differences.length > 0)
}

/** The steps by their names: what the procedure comes to. */
const sayProcedure = ({ name, steps }: Procedure): string =>
  `${name}：${[...new Set(Object.values(steps).map((step) => step.name))].join('、')}`

const inOrder = ({ list }: Differences): PackDifference[] =>
  toldOnce(list).toSorted((a, b) => ORDER.indexOf(a.subject) - ORDER.indexOf(b.subject))

/** What many steps ask for alike (that nobody who is recused acts) is told once, with the steps it is asked at. */
function toldOnce(list: readonly PackDifference[]): PackDifference[] {
  const alike = Map.groupBy(list, (one) =>
    one.subject === 'conditions' ? JSON.stringify([one.first?.says, one.second?.says]) : one,
  )
  return [...alike.values()].flatMap((ones) => {
    const [first] = ones
    if (first === undefined) return []
    const names = ones.map(({ about }) => about)
    const about = names.length > 3 ? `${names.slice(0, 2).join('、')}等${names.length}个环节` : names.join('、')
    return [{ ...first, about }]
  })
}

function compareStanding(into: Differences, first: Pack, second: Pack): void {
  const standing = (pack: Pack) => {
    const { from, to } = pack.force ?? {}
    return {
      says: `${STATUS[pack.status]}${from === undefined ? '' : `，自${from}起施行`}${to === undefined ? '' : `，至${to}失效`}`,
      basis: [],
    }
  }
  into.add('standing', '施行', 'identity', standing(first), standing(second))
  const title = (pack: Pack) => {
    const norm = getNorm(normRegister(pack.norms), pack.norm)
    return { says: `《${norm.title}》（${norm.issuer}）`, basis: [] }
  }
  into.add('name', '', 'identity', title(first), title(second))
  const under = (pack: Pack) => pack.norms.filter(({ id }) => id !== pack.norm).map(({ title: name }) => `《${name}》`)
  const only = (pack: Pack, other: Pack) => {
    const own = under(pack).filter((name) => !under(other).includes(name))
    return own.length === 0 ? undefined : { says: own.join('、'), basis: [] }
  }
  into.add('standing', '引用的其他规范', 'norms', only(first, second), only(second, first))
  const bars = (pack: Pack) => {
    const [bar] = pack.bars ?? []
    return bar && { says: (pack.bars ?? []).map(({ refusal }) => refusal).join('；'), basis: bar.basis }
  }
  into.add('bodies', '不得制发文书的机构', 'bars', bars(first), bars(second))
}

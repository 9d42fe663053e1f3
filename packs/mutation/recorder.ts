import type { Pack } from '@zhiheng/law'

/**
 * A view of a pack that notes which elements are read through it: supervision.steps.find, documents.opinion, competence.
 * An element is noted whole, however little of it was read.
 */
export function recorded(pack: Pack, note: (element: string) => void): Pack {
  const views = new WeakMap<object, object>()
  const view = <T extends object>(target: T, address: readonly string[]): T => {
    const known = views.get(target)
    if (known !== undefined) return known as T
    const depth = address[0] === 'procedures' ? 4 : 2
    const made = new Proxy(target, {
      get: (from, key, receiver) => {
        const value: unknown = Reflect.get(from, key, receiver)
        if (address.length >= depth) note(address.join('.'))
        if (typeof key === 'symbol' || typeof value !== 'object' || value === null) return value
        return view(value, address.length >= depth ? address : [...address, key])
      },
    })
    views.set(target, made)
    return made
  }
  return view(pack, [])
}

/** The element a path of a pack lies in, as `recorded` notes it. */
export const elementOf = (path: readonly (string | number)[]): string =>
  path.slice(0, path[0] === 'procedures' ? 4 : 2).join('.')

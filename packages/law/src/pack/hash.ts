import canonicalize from 'canonicalize'
import { sm3 } from 'sm-crypto-v2'
import type { Pack } from './pack.ts'

/** The content hash of a pack: SM3 over its canonical JSON (RFC 8785), hexadecimal. The order of keys does not matter. */
export function hashPack(pack: Pack): string {
  const text = canonicalize(pack)
  if (text === undefined) throw new Error('a pack is plain JSON')
  return sm3(new TextEncoder().encode(text))
}

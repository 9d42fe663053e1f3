import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sm2 } from 'sm-crypto-v2'

/** Signs seals; the key may live elsewhere, such as in a signature machine. */
export interface Signer {
  readonly algorithm: SignatureAlgorithm
  /** Uncompressed point, hexadecimal. */
  readonly publicKey: string
  /** Signature over the UTF-8 text: r and s, 64 hexadecimal digits each. One spelling only, unlike DER. */
  sign(message: string): Promise<string>
}

/** SM2 over SM3 with the standard user identity 1234567812345678 (GB/T 32918.2, GB/T 35276). */
export type SignatureAlgorithm = 'SM2-SM3'

interface KeyFile {
  readonly algorithm: SignatureAlgorithm
  readonly publicKey: string
  readonly privateKey: string
}

/**
 * The installation's own signer, from `DATA_DIR/keys/seal.json` (0600); made on first use. Whoever wants to check seals
 * later keeps its public key elsewhere.
 */
export function localSigner(dataDirectory: string): Signer {
  const path = join(dataDirectory, 'keys', 'seal.json')
  if (!existsSync(path)) createKey(path)
  const { algorithm, publicKey, privateKey }: KeyFile = JSON.parse(readFileSync(path, 'utf8'))
  return {
    algorithm,
    publicKey,
    sign: async (message) => sm2.doSignature(message, privateKey, { hash: true, publicKey }),
  }
}

/** Writes the key under another name and links it, so that of two processes one wins and neither sees half a file. */
function createKey(path: string): void {
  const key: KeyFile = { algorithm: 'SM2-SM3', ...sm2.generateKeyPairHex() }
  const draft = `${path}.${process.pid}`
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  writeFileSync(draft, JSON.stringify(key), { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

/**
 * Checks signatures of one public key. Preparing a key takes as long as a dozen checks and makes each four times faster,
 * so it waits until there are many.
 */
export function signatureChecker(publicKey: string): (message: string, signature: string) => boolean {
  let key: Parameters<typeof sm2.doVerifySignature>[2] = publicKey
  let checks = 0
  return (message, signature) => {
    try {
      checks += 1
      if (checks === 16) key = sm2.precomputePublicKey(publicKey)
      return sm2.doVerifySignature(message, signature, key, { hash: true })
    } catch {
      return false // not even the form of a key or a signature
    }
  }
}

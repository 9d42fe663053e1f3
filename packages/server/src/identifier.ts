import { randomBytes } from 'node:crypto'

const digits = '0123456789abcdefghijklmnopqrstuv'

/**
 * A new identifier: 20 characters, sortable by the millisecond it was made in, with 50 random bits behind. Short, because
 * matters that arise from matters add to the identifier of the first, and a chain's name has 64 characters at most.
 */
export function newIdentifier(): string {
  let time = Date.now()
  let head = ''
  for (let place = 0; place < 10; place++) {
    head = digits[time % 32] + head
    time = Math.floor(time / 32)
  }
  return head + Array.from(randomBytes(10), (byte) => digits[byte % 32]).join('')
}

import { fromEpochMilliseconds, type LocalInstant } from '@zhiheng/law/time'

/** Where the time comes from. Real jurisdictions have the server's; exercises say what time it is with them. */
export interface Clock {
  readonly now: () => LocalInstant
}

/** The time of the machine, in Asia/Shanghai. */
export const systemClock: Clock = { now: () => fromEpochMilliseconds(Date.now()) }

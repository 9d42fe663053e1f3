import type { FontPlan } from './fonts.ts'
import type { PrintModel } from './print-model.ts'

/** What the typesetter sends to its press, one paper at a time. */
export interface PressRequest {
  readonly fonts: FontPlan
  readonly model: PrintModel
  /** Creation date for the PDF's metadata: whole seconds since 1970-01-01T00:00Z. */
  readonly createdAt: number
}

/** Why a paper could not be printed: no usable font, a character that no font has, or anything else. */
export type PressFailureReason = 'fonts' | 'missing-character' | 'typesetting'

export type PressReply =
  | { readonly pdf: Uint8Array }
  | { readonly failure: { readonly reason: PressFailureReason; readonly message: string } }

import type { Pack } from '@zhiheng/law/pack'
import { createContext, useContext } from 'react'
import type { MatterParty } from '../../api/types.ts'
import type { Reason } from '../../shared/reason-list.tsx'

export type Catalogue = Pack['catalogues'][string]

/** What fields need besides their own definition. */
export interface FormSurroundings {
  /** the organs of the matter by role, for fields that name one of them */
  readonly parties: readonly MatterParty[]
  /** names of people who have acted in the matter */
  readonly people: readonly string[]
  readonly catalogue: (id: string) => Catalogue | undefined
  /** the civil date of the act */
  readonly today: string
  /** what the server said of the values */
  readonly reasons: readonly Reason[]
}

export const FormContext = createContext<FormSurroundings>({
  parties: [],
  people: [],
  catalogue: () => undefined,
  today: '',
  reasons: [],
})

export const useForm = (): FormSurroundings => useContext(FormContext)

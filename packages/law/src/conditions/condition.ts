import type { Adopted } from './adopted.ts'
import type { All } from './all.ts'
import type { Any } from './any.ts'
import type { Compare } from './compare.ts'
import type { Competent } from './competent.ts'
import type { Count } from './count.ts'
import type { Dated } from './dated.ts'
import type { Done } from './done.ts'
import type { Every } from './every.ts'
import type { Expired } from './expired.ts'
import type { Filled } from './filled.ts'
import type { Found } from './found.ts'
import type { Held } from './held.ts'
import type { Includes } from './includes.ts'
import type { Is } from './is.ts'
import type { Issued } from './issued.ts'
import type { Matches } from './matches.ts'
import type { Not } from './not.ts'
import type { OfKind } from './organ-kind.ts'
import type { Relation } from './relation.ts'
import type { Served } from './served.ts'
import type { Share } from './share.ts'
import type { Within } from './within.ts'

/** The closed set of operators. A pack composes them and never brings code. */
export type Condition =
  | All
  | Any
  | Not
  | Is
  | Compare
  | Filled
  | Includes
  | Count
  | Share
  | Every
  | Matches
  | Dated
  | Adopted
  | Done
  | Issued
  | Served
  | Expired
  | Within
  | Found
  | Held
  | Relation
  | OfKind
  | Competent

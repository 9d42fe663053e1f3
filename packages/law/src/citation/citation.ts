import { z } from 'zod'

const counted = z.int().positive()

/**
 * An address in a norm: 条、款、项、目. A norm without articles (an implementation plan, numbering 'sections') is addressed
 * with the same fields: `article` is the first-level section 一、, `item` the section （一）, `subItem` the section 1., and
 * `point` one of the running points 一是、二是. Article 0 is what stands before the first article: preface, issuing notice.
 * Absent fields are absent, never undefined: a citation is hashed as it stands.
 */
export const Citation = z
  .strictObject({
    norm: z.string().min(1).describe('id of a registered norm, for example national'),
    article: z
      .int()
      .nonnegative()
      .describe('条, or the first-level section of a norm without articles; 0 is the preface'),
    articleSuffix: counted.optional().describe('之一 of an article inserted later: article 21, suffix 1'),
    paragraph: counted.optional().describe('款, counted from 1; absent where the article has one paragraph'),
    item: counted.optional().describe('项, by its own number'),
    subItem: counted.optional().describe('目, by its own number'),
    point: counted.optional().describe('a running point of a plan: 一是 is 1'),
    sentence: counted.optional().describe('句 within the place named by the other fields, counted from 1'),
  })
  .describe('依据: an address in a norm')
export type Citation = z.infer<typeof Citation>

/** A citation without its norm: what 第二十一条第一款 says by itself. */
export type Address = Omit<Citation, 'norm'>

/** Everything of an address below the article. */
export type Place = Omit<Address, 'article'>

/** Writes citations of one norm: `art(21)`, `art(21, 1)`, `art(21, 1, 3)`, `art(6, undefined, 2)`, `art(8, { item: 2 })`. */
export type CitationHelper = {
  (article: number, paragraph?: number, item?: number, subItem?: number): Citation
  (article: number, place: Place): Citation
}

/** The helper that writes citations of one norm. Throws where a number cannot be an address. */
export function citation(norm: string): CitationHelper {
  return (article: number, second?: number | Place, item?: number, subItem?: number): Citation => {
    const place = typeof second === 'object' ? second : { paragraph: second, item, subItem }
    const given = Object.entries(place).filter(([, value]) => value !== undefined)
    return Citation.parse({ norm, article, ...Object.fromEntries(given) })
  }
}

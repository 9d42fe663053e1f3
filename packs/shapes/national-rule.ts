/** First day of the State Council regulation on supervision of administrative enforcement (国令第825号). */
export const NATIONAL_FROM = '2026-02-01'

/** Acts dated from the national regulation on. */
export const underNational = { force: { from: NATIONAL_FROM } } as const
/** Acts dated before it. */
export const beforeNational = { force: { from: '1949-10-01', to: NATIONAL_FROM } } as const

/** Whether something with this interval is in force on a day; no interval means always. */
export const inForce = (
  force: { readonly from: string; readonly to?: string | undefined } | undefined,
  on: string,
): boolean => force === undefined || (on >= force.from && (force.to === undefined || on < force.to))

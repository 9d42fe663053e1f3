/** The items of an option list that have nothing but a name: id -> name. */
export const namedItems = (names: Readonly<Record<string, string>>): Record<string, { name: string }> =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }]))

/**
 * Mutants that nothing catches, with the reason why nothing has to. A key is `pack address change` as the run prints it, and may
 * end in `*` for all that begin like it. An entry that explains no survivor is reported as out of date.
 */
export const explained: Readonly<Record<string, string>> = {}

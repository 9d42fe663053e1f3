/** The pack language: a regulation as data. `Pack` is its schema and type, `compilePack` readies it. */
export * from './compile.ts'
export * from './field.ts'
export * from './hash.ts'
export * from './interval.ts'
export * from './json-schema.ts'
export * from './pack.ts'
export * from './show.ts'
export * from './value.ts'

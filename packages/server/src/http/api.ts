/**
 * The HTTP interface as schemas: what goes in and what comes out of every route. The web application takes its types
 * from here; the OpenAPI document is made from the same schemas.
 */
export * from './schemas/command.ts'
export * from './schemas/common.ts'
export * from './schemas/exercise.ts'
export * from './schemas/matter.ts'
export * from './schemas/register.ts'
export * from './schemas/regulation.ts'
export * from './schemas/ruling.ts'
export * from './schemas/session.ts'

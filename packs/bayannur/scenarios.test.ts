import { scenariosHold } from '../scenarios.testing.ts'
import { bayannur } from './index.ts'
import { organs } from './organs.ts'

scenariosHold(bayannur, organs, new URL('./scenarios/', import.meta.url))

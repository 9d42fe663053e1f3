import { scenariosHold } from '../scenarios.testing.ts'
import { beidaihe } from './index.ts'
import { organs } from './organs.ts'

scenariosHold(beidaihe, organs, new URL('./scenarios/', import.meta.url))

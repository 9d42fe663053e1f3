import { scenariosHold } from '../scenarios.testing.ts'
import { xingtai } from './index.ts'
import { organs } from './organs.ts'

scenariosHold(xingtai, organs, new URL('./scenarios/', import.meta.url))

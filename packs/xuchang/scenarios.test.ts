import { national } from '../national/index.ts'
import { scenariosHold } from '../scenarios.testing.ts'
import { xuchang } from './index.ts'
import { organs } from './organs.ts'

scenariosHold(xuchang, organs, new URL('./scenarios/', import.meta.url), [national])

import { scenariosHold } from '../scenarios.testing.ts'
import { shaoxing } from './index.ts'
import { organs } from './organs.ts'

scenariosHold(shaoxing, organs, new URL('./scenarios/', import.meta.url))

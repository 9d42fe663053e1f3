/** `npm run check`: every rule of this repository that a machine can hold us to. */
import { join } from 'node:path'
import { enter, root, run } from './bootstrap.mjs'

await enter(({ node, env }) => run(node, [join(root, 'scripts', 'checks.mjs')], { cwd: root, env }))

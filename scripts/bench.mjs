/** `npm run bench`: measures against yardsticks; fails when a bound is missed. */
import { join } from 'node:path'
import { enter, root, run } from './bootstrap.mjs'

await enter(({ node, env }) => run(node, [join(root, 'bench', 'all.ts'), ...process.argv.slice(2)], { cwd: root, env }))

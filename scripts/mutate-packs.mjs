/** `npm run mutate:packs`: whether the tests of the packs notice what is changed in a pack; see packs/mutation. */
import { join } from 'node:path'
import { enter, root, run } from './bootstrap.mjs'

await enter(({ node, env }) =>
  run(node, [join(root, 'packs', 'mutation', 'mutate.ts'), ...process.argv.slice(2)], { cwd: root, env }),
)

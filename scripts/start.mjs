/**
 * `npm start`: from a fresh clone to the running server. Arguments after `--` and the environment go to
 * `zhiheng start`; signals too, so that Ctrl-C and a service manager stop the server in good order.
 */
import { join } from 'node:path'
import { enter, root, run } from './bootstrap.mjs'
import { buildWebApp } from './web-app.mjs'

await enter(async (pinned) => {
  await buildWebApp(pinned)
  const zhiheng = join(root, 'packages', 'server', 'bin', 'zhiheng.mjs')
  return run(pinned.node, [zhiheng, 'start', ...process.argv.slice(2)], { env: pinned.env })
})

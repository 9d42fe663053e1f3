import { compilePack } from '@zhiheng/law/pack'
import { coreDriver, readScenario, runScenario } from '@zhiheng/law/scenario'
import { fixture, fixtureOrgans } from '@zhiheng/packs/fixture'
import { beforeAll, describe, expect, it } from 'vitest'
import { testProgram } from '../testing.ts'
import { httpDriver } from './http-driver.ts'

const text = `
id: YL-1
title: 意见书送达、异议逾期、报请政府作出决定
pack: yunling
acts:
  - at: 2026-01-28
    as: 云岭县司法局
    open: supervision
    do: find
    name: 监督
    parties: { agency: [云岭县水务局] }
    with: { problem: 未公示执法依据 }
    expect: { state: 已发现问题 }
  - at: 2026-01-28
    as: 云岭县林业局
    in: 监督
    do: report
    with: { result: 无关 }
    expect: { refused: wrong-state }
  - at: 2026-01-29
    as: 云岭县林业局
    in: 监督
    draft: issueOpinion
    with: { measures: 无关 }
    expect: { refused: wrong-organ, redirect: 云岭县司法局, basis: 第六条第一款 }
  - at: 2026-01-30
    as: 云岭县司法局
    in: 监督
    issue: issueOpinion
    with: { measures: 限期公示 }
    expect: { state: 限期整改, documents: [行政执法监督意见书] }
  - at: 2026-02-02
    as: 云岭县司法局
    in: 监督
    serve: opinion
    to: 云岭县水务局
    expect: { due: { objection: 2026-02-24, rectification: 2026-03-04 }, raw: { objection: 2026-02-17 } }
  - at: 2026-02-25
    in: 监督
    as: 云岭县水务局
    why: object
    possible: false
    expect: { says: 异议期限已经届满, basis: 第六条第二款 }
  - at: 2026-03-05
    sweep: true
    in: 监督
    expect: { limits: { rectification: lapsed, objection: lapsed } }
  - at: 2026-03-06
    as: 云岭县司法局
    in: 监督
    do: refer
    expect: { state: 已报请政府 }
  - at: 2026-03-09
    as: 云岭县人民政府
    in: 监督
    do: decide
    with: { disposition: 责令改正 }
    expect: { state: 决定执行中, documents: [行政执法监督意见书, 行政执法监督决定书] }
  - at: 2026-03-09
    find: supervision
    name: 同一事项
    expect: { state: 决定执行中 }
`

describe('a scenario', () => {
  const test = testProgram()
  let server = ''
  beforeAll(async () => {
    server = await test.server.listen({ port: 0, host: '127.0.0.1' })
  })

  it('comes out the same against the core and against a running installation', async () => {
    const read = readScenario(text)
    if (!read.ok) throw new Error(read.problems.join('\n'))
    const pack = compilePack(fixture)
    const inMemory = await runScenario(read.scenario, coreDriver({ pack, organs: fixtureOrgans }))
    const driver = await httpDriver({ server, pack, organs: fixtureOrgans, title: '演练' })
    const overHttp = await runScenario(read.scenario, driver)
    const differing = [inMemory, overHttp].map((result) => result.acts.flatMap((act) => act.differences))
    expect(differing).toEqual([[], []])
    expect(overHttp).toEqual(inMemory)
  })

  it('finds an exercise marked as such, and dates of one’s own nowhere else', async () => {
    const dated = await test
      .as('bureau')
      .send(
        'POST',
        '/api/matters',
        { procedure: 'supervision', step: 'find', parties: { agency: ['water'] }, input: { problem: '未公示' } },
        { 'idempotency-key': 'dated', 'exercise-clock': '2020-01-01T10:00+08:00' },
      )
    expect([dated.status, dated.body.code]).toEqual([403, 'not-allowed'])
    const founded = await test.stranger.send('POST', '/api/exercises', { pack: 'yunling', organs: fixtureOrgans })
    expect(founded.body.title).toContain('【演练】')
    const other = await test.stranger.send(
      'POST',
      `/api/exercises/${founded.body.jurisdiction}/sessions`,
      { organ: 'bureau', post: 'handler' },
      { authorization: 'Bearer guessed' },
    )
    expect(other.status).toBe(404)
  })
})

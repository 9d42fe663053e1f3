import { draftFixture, fixture } from '@zhiheng/packs/fixture'
import { describe, expect, it } from 'vitest'
import { testProgram } from '../testing.ts'

describe('the comparison of two packs', () => {
  const test = testProgram(undefined, draftFixture, [fixture])
  const bureau = test.as('bureau')

  it('tells in words what they say differently, with the titles of both', async () => {
    const { status, body } = await bureau.get('/api/packs/yunling/comparison/yunling-draft')
    expect(status).toBe(200)
    expect(body.first.id).toBe('yunling')
    expect(body.chapters[0]).toMatchObject({ procedure: null, name: '整体' })
    const standing = body.chapters[0].differences.find((one: { about: string }) => one.about === '施行')
    expect(standing.subject).toBe('效力')
    expect(standing.first.says).toContain('2023-10-01')
    expect(standing.second.says).toContain('草案')
  })

  it('is empty between a pack and itself, and missing where a pack is', async () => {
    expect((await bureau.get('/api/packs/yunling/comparison/yunling')).body.chapters).toEqual([])
    expect((await bureau.get('/api/packs/yunling/comparison/elsewhere')).status).toBe(404)
    expect((await test.stranger.get('/api/packs/yunling/comparison/yunling')).status).toBe(401)
  })
})

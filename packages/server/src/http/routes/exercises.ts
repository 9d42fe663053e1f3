import { parseLocalInstant } from '@zhiheng/law/time'
import { z } from 'zod'
import { mayAdminister } from '../../authorisation/may-see.ts'
import { sweepDeadlines } from '../../jobs/sweep.ts'
import { foundExercise, playPerson, requireExercise, setExerciseClock } from '../../jurisdictions/exercise.ts'
import { requireAsking } from '../context.ts'
import { refuse } from '../problem.ts'
import type { Program } from '../program.ts'
import {
  Exercise,
  ExerciseClock,
  ExerciseInput,
  ExerciseSession,
  ExerciseSessionInput,
  ExerciseSweep,
  ExerciseSweepResult,
} from '../schemas/exercise.ts'
import type { Server } from './route.ts'
import { begin } from './sessions.ts'

const ById = z.strictObject({ id: z.string().max(64) })

/** 演练辖区: for scenarios, training and tests. Set up by system administrators, or by anyone where EXERCISES=1. */
export function exerciseRoutes(server: Server, program: Program): void {
  server.post(
    '/api/exercises',
    { bodyLimit: 8 * 1024 * 1024, schema: { body: ExerciseInput, response: { 201: Exercise } } },
    async (request, reply) => {
      if (!program.openExercises) {
        const { actor } = await requireAsking(program, request)
        if (!mayAdminister(actor.post)) throw refuse('wrong-post', '演练辖区由系统管理员建立')
      }
      return reply.status(201).send(await foundExercise(program, request.body))
    },
  )

  server.post(
    '/api/exercises/:id/sessions',
    { schema: { params: ById, body: ExerciseSessionInput, response: { 201: ExerciseSession } } },
    async (request, reply) => {
      const jurisdiction = await requireExercise(program, request.params.id, request.headers.authorization)
      const { login, person, post } = await playPerson(program, jurisdiction, request.body)
      const token = await begin(program, request, reply, {
        jurisdiction: jurisdiction.id,
        login,
        person: person.id,
        post,
      })
      return reply.status(201).send({ token, person })
    },
  )

  server.put(
    '/api/exercises/:id/clock',
    { schema: { params: ById, body: ExerciseClock, response: { 204: z.null() } } },
    async (request, reply) => {
      const jurisdiction = await requireExercise(program, request.params.id, request.headers.authorization)
      await setExerciseClock(program, jurisdiction, request.body.at)
      return reply.status(204).send(null)
    },
  )

  server.post(
    '/api/exercises/:id/sweep',
    { schema: { params: ById, body: ExerciseSweep, response: { 200: ExerciseSweepResult } } },
    async (request) => {
      const jurisdiction = await requireExercise(program, request.params.id, request.headers.authorization)
      const at = parseLocalInstant(request.body.at)
      if (at === undefined) throw refuse('field-invalid', '演练时间应为日期和时刻', 'at')
      const { lapsed, refused } = await sweepDeadlines(program, jurisdiction.id, at)
      return {
        lapsed,
        refused: refused.map(({ matter, outcome }) => ({ matter, reasons: [...outcome.reasons] as [] })),
      }
    },
  )
}

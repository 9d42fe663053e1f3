import { mayAudit } from '../../authorisation/may-see.ts'
import { verifyLedger } from '../../ledger/index.ts'
import { requireAsking } from '../context.ts'
import { refuse } from '../problem.ts'
import type { Program } from '../program.ts'
import { VerifyReport } from '../schemas/register.ts'
import type { Server } from './route.ts'

/** The whole ledger of the jurisdiction, checked entry by entry. */
export function ledgerRoutes(server: Server, program: Program): void {
  server.get('/api/ledger/verify', { schema: { response: { 200: VerifyReport } } }, async (request) => {
    const { actor, jurisdiction } = await requireAsking(program, request)
    if (!mayAudit(actor.post)) throw refuse('wrong-post', '台账校验由审计人员或者系统管理员办理')
    const report = await verifyLedger(
      program.pool.within(jurisdiction.id),
      { jurisdiction: jurisdiction.id, at: Temporal.Now.instant() },
      { trustedKeys: [program.signer.publicKey] },
    )
    return { ...report, findings: [...report.findings], signers: [...report.signers] }
  })
}

import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import { aboutDispute } from './dispute-application.ts'
import { NOT_OURS, noRemedy, opened } from './dispute-rules.ts'
import { art, national } from './identity.ts'

const { all, atLeast, done, files, longText, must, not, optional, organ, person, relation, step } = write

type Steps = Procedure['steps']

const twoOrgans = must(atLeast(2, 'parties.disputants'), '争议应发生在两个以上行政机关之间', {
  code: 'one-organ',
  basis: [art(3, 2)],
})

const investigated = must(done('investigate'), '应当先进行调查并提交调查结果', {
  code: 'investigation-missing',
  basis: [art(10, 2)],
})

/** Art 10: coordination that is assigned, or that the bureau starts after an investigation of its own. */
export const exOfficioSteps: Steps = {
  openByAssignment: step('按交办启动协调', {
    by: 'body',
    from: 'start',
    to: 'coordinating',
    duty: 'shall',
    basis: [art(10, 1), national(13)],
    stranger: NOT_OURS,
    input: {
      assignedBy: organ('交办机关', { kinds: ['government', 'zone-committee', 'oversight-body'] }),
      assignment: files('交办函', {
        min: 1,
        refusal: '没有交办函的，应当登记线索、调查并形成结果后再启动协调',
        code: 'assignment-missing',
      }),
      ...aboutDispute,
    },
    requires: [
      twoOrgans,
      must(
        all(relation('input.assignedBy', 'governs', 'body'), not(relation('input.assignedBy', 'same-organ', 'body'))),
        '交办机关应为本级人民政府或者上级行政执法协调监督机构',
        { code: 'assigner-unsuitable' },
      ),
    ],
    sets: opened('assignment'),
    issues: 'startNotice',
  }),
  recordSuspicion: step('登记争议线索', {
    by: 'body',
    from: 'start',
    to: 'investigating',
    duty: 'may',
    basis: [art(10, 2)],
    stranger: NOT_OURS,
    input: {
      lead: longText('发现的情况'),
      ...aboutDispute,
    },
    requires: [twoOrgans],
  }),
  investigate: step('提交调查结果', {
    by: 'body',
    from: 'investigating',
    duty: 'shall',
    basis: [art(10, 2)],
    collects: 'investigations',
    input: {
      investigators: person('调查人员', { many: true }),
      result: longText('调查结果'),
      evidence: optional(files('调查材料')),
    },
  }),
  findDispute: step('认定属于行政执法争议', {
    by: 'body',
    from: 'investigating',
    to: 'coordinating',
    duty: 'shall',
    basis: [art(10, 2), national(13)],
    input: { finding: longText('认定意见') },
    requires: [investigated, noRemedy],
    sets: opened('exOfficio'),
    issues: 'startNotice',
  }),
  findNoDispute: step('认定不属于行政执法争议', {
    by: 'body',
    from: 'investigating',
    to: 'declined',
    duty: 'may',
    basis: [art(10, 2)],
    input: { findingReason: longText('理由', { refusal: '认定不属于行政执法争议的，应书面说明理由' }) },
    requires: [investigated],
  }),
}

import { all, atLeast, filled, must, not, relation } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { jointProposalOf } from '../shapes/dispute/joint-proposal.ts'
import { art } from './identity.ts'

const at = (item: number) => [art(8, { item })]

/** 第八条: five situations, each with what it asks for. */
const proposals = jointProposalOf({
  basis: [art(6, { item: 2 }), art(8)],
  proposer: {
    name: '司法行政部门、综合行政执法指导机构',
    refusal: '提出主体不符：联合执法建议由司法行政部门、综合行政执法指导机构提出',
    basis: [art(8)],
  },
  situations: {
    disagreement: {
      name: '各机关对联合执法行动方案未能达成一致意见',
      basis: at(1),
      requires: [
        must(
          all(filled('input.planDraft'), atLeast(1, 'input.objections')),
          '方案未能达成一致的，应附方案草案和至少一个机关的异议；各机关都同意的不属于这一情形',
          { code: 'situation-unmatched', basis: at(1) },
        ),
      ],
    },
    event: {
      name: '社会关注的热点事件、重大突发事件',
      basis: at(2),
      requires: [
        must(all(filled('input.source'), filled('input.urgency')), '应写明事件来源和紧急程度', {
          code: 'situation-unmatched',
          basis: at(2),
        }),
      ],
    },
    assigned: {
      name: '上级交办的案件',
      basis: at(3),
      requires: [
        must(all(filled('input.assignmentNumber'), filled('input.assignedOn')), '应写明交办文号和日期', {
          code: 'situation-unmatched',
          basis: at(3),
        }),
      ],
    },
    across: {
      name: '跨区域、跨层级',
      basis: at(4),
      requires: [
        must(
          not(relation('initiator', 'same-government', 'participants')),
          '只有同一政府所属部门的，不属于跨区域、跨层级',
          {
            code: 'situation-unmatched',
            basis: at(4),
          },
        ),
      ],
    },
    other: {
      name: '其他有必要进行协调的情形',
      basis: at(5),
      requires: [
        must(filled('input.otherReason'), '其他情形应当说明理由', { code: 'situation-unmatched', basis: at(5) }),
      ],
    },
  },
  residual: 'other',
})

/** 联合执法和行政执法协助. */
export const jointEnforcementParts: readonly PackPart[] = [...proposals]

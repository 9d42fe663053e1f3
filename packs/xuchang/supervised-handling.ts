import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { circularOf } from '../shapes/supervision/circular.ts'
import { art, national } from './identity.ts'

const { any, date, files, filled, found, is, limit, longText, must, not, optional, procedure, relation } = write
const { step, text } = write

/** Art 11(7): a problem with its owner, its term and its result; what comes of nothing goes to the leader. */
const supervisedHandling = procedure({
  name: '核查督办',
  kind: 'supervision',
  basis: [art(11, 1, 7)],
  title: '督办：{facts.problem}',
  numbering: { series: '督办', of: 'overseer' },
  parties: {
    overseer: { name: '行政执法监督机构', kinds: ['oversight-body'], from: 'actor', basis: [art(5, 2)] },
    owner: {
      name: '承办机关',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'input',
      basis: [art(11, 1, 7)],
    },
  },
  states: {
    open: { name: '督办中' },
    escalated: { name: '逾期，报负责人' },
    answered: { name: '已报结果' },
    closed: { name: '已办结', final: true },
    listed: { name: '已转挂牌督办', final: true },
  },
  steps: {
    open: step('立项督办', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(11, 1, 7)],
      input: {
        problem: text('问题', { max: 80 }),
        situation: longText('核查的情况'),
        responsible: text('承办人'),
        handleBy: date('办理期限', { notBeforeAct: true, refusal: '督办应当写明期限', code: 'term-missing' }),
      },
      requires: [
        must(relation('overseer', 'governs', 'owner'), '承办机关不属于本级人民政府监督的行政机关', {
          code: 'not-governed',
          basis: [art(2, 2)],
        }),
      ],
    }),
    answer: step('报送办理结果', {
      by: 'owner',
      from: ['open', 'escalated'],
      to: 'answered',
      duty: 'shall',
      basis: [art(11, 1, 7)],
      input: { result: longText('办理结果'), evidence: optional(files('佐证材料')) },
    }),
    instruct: step('负责人批示', {
      by: 'overseer',
      post: ['principal-leader'],
      from: 'escalated',
      duty: 'shall',
      basis: [art(11, 1, 7)],
      input: { instruction: longText('批示') },
    }),
    close: step('办结', {
      by: 'overseer',
      from: 'answered',
      to: 'closed',
      duty: 'shall',
      basis: [art(11, 1, 7)],
      requires: [must(filled('facts.evidence'), '没有办理结果的佐证材料，不得办结', { code: 'result-unproven' })],
    }),
    list: step('转挂牌督办', {
      by: 'overseer',
      post: ['principal-leader'],
      from: ['open', 'escalated'],
      to: 'listed',
      duty: 'may',
      force: { from: '2026-02-01' },
      basis: [national(20, 1), national(20, 3), art(11, 1, 7)],
      summary: '转为重点监督的挂牌督办，须具备三项理由',
      input: {
        reaction: longText('反映强烈的事实', {
          refusal: '转挂牌督办应当写明反映强烈的事实',
          code: 'key-ground-missing',
        }),
        impact: longText('影响重大的事实', { refusal: '转挂牌督办应当写明影响重大的事实', code: 'key-ground-missing' }),
        typical: longText('典型性的事实', { refusal: '转挂牌督办应当写明典型性的事实', code: 'key-ground-missing' }),
      },
    }),
  },
  limits: {
    handling: limit('督办期限', {
      kind: 'document',
      basis: [art(11, 1, 7)],
      on: 'owner',
      start: { step: 'open' },
      until: 'facts.handleBy',
      met: ['answer'],
      lapse: { text: '督办逾期没有结果，报监督机构负责人', to: 'escalated' },
    }),
  },
})

/** Art 11(8): a name rests on a verified finding, and from 2026-02-01 on a national ground. */
const circulars = circularOf({
  basis: [art(11, 1, 8)],
  title: '行政执法监督情况通报',
  issuer: { name: '行政执法监督机构', kinds: ['oversight-body'] },
  kinds: {
    name: '通报事由',
    basis: [art(11, 1, 8), art(21, 1)],
    items: {
      problems: { name: '行政执法工作存在的问题', basis: [art(11, 1, 8)] },
      defiance: {
        name: '拒不落实制度、不执行监督文书',
        basis: [art(21, 1, 10)],
        requires: [
          must(is('input.ground', 'defiance'), '以拒不落实通报的，通报情形应当为拒不落实行政执法制度', {
            code: 'ground-mismatch',
            basis: [national(31)],
          }),
        ],
      },
    },
  },
  ranges: {
    name: '通报范围',
    basis: [art(11, 1, 8)],
    items: {
      system: { name: '行政执法系统内' },
      territory: { name: '本行政区域内' },
      public: { name: '向社会公布' },
    },
  },
  requires: [
    must(
      any(not(filled('parties.named.id')), found('verifiedFinding')),
      '点名的机关没有已经查明的监督问题，不得点名通报',
      { code: 'finding-unverified', basis: [art(11, 1, 8)], interpretation: true },
    ),
  ],
  lookups: {
    verifiedFinding: {
      name: '被点名机关已经查明的问题',
      procedure: 'supervision',
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.named.id' },
        { path: 'facts.verification', sign: '=', value: 'verified' },
      ],
    },
  },
  approved: 'all',
})

export const handlingParts: readonly PackPart[] = [{ procedures: { supervisedHandling } }, circulars]

import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { overseerParty, SUPERVISED } from '../shapes/oversight/oversight-roles.ts'
import { art } from './identity.ts'

const { longText, must, number, procedure, step } = write

const sentence = (number: number) => art(2, { item: 9, sentence: number })

/** 二（九）第一句: the sheet of one officer, who sees it and says something to it, but gives no marks. */
const officerSheet = procedure({
  name: '执法人员考评表',
  kind: 'supervision',
  basis: [sentence(1)],
  title: '{facts.year}年执法人员考评表',
  parties: {
    overseer: overseerParty({ overseer: '司法行政机关', basis: [sentence(1)] }),
    agency: { name: '所在部门', kinds: [...SUPERVISED], from: 'input', lent: 'facts.officer' },
  },
  states: { open: { name: '考评中' }, scored: { name: '已评分' }, closed: { name: '已办结', final: true } },
  steps: {
    draw: step('编制考评表', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [sentence(1)],
      input: {
        year: number('年度', { whole: true, min: 2021 }),
        officer: write.person('被考评人员', { many: true }),
      },
      requires: [must(write.exactly(1, 'input.officer'), '每人一张考评表', { code: 'one-officer' })],
    }),
    score: step('评分', {
      by: 'overseer',
      from: ['open', 'scored'],
      to: 'scored',
      duty: 'shall',
      basis: [sentence(1)],
      stranger: '考评由司法行政机关负责，被考评人员只能查看和提出意见',
      input: { score: number('得分', { min: 0, max: 100 }), justification: longText('评分理由') },
    }),
    comment: step('提出意见', {
      by: 'agency',
      from: ['open', 'scored'],
      duty: 'may',
      basis: [sentence(1)],
      collects: 'comments',
      input: { comment: longText('意见') },
      requires: [
        must(write.includesAll('facts.officer', 'actor.person.id'), '只有被考评人员本人可以提出意见', {
          code: 'not-the-officer',
          basis: [sentence(1)],
        }),
      ],
    }),
    close: step('办结', { by: 'overseer', from: 'scored', to: 'closed', duty: 'shall', basis: [sentence(1)] }),
  },
})

export const officerSheetPart: PackPart = { procedures: { officerSheet } }

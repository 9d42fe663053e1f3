import { describe, expect, it } from 'vitest'
import { materials } from '../testing.ts'
import { CITY, court } from './testing.ts'

const AGENCY = '许昌市城市管理局'
const DAY = '2026-05-06'
const ZHOU = '周某'
const parties = { agency: [AGENCY] }
/** Whom a matter concerns, where it is not just the agency. */
const PARTIES: Readonly<Record<string, Record<string, string[]>>> = {
  supervisedHandling: { owner: [AGENCY] },
  circular: {},
  accountability: { overseer: [CITY], agency: [AGENCY] },
}

/** Matters of supervision: how each is opened, and what the bureau does in it afterwards. */
const MATTERS = [
  {
    open: [
      'supervision',
      'find',
      {
        scope: 'act',
        class: 'act',
        supervisorCertificate: '豫监许0012',
        act: '罚〔2026〕8号',
        actType: 'penalty',
        problem: '行政处罚决定未公示',
        grade: 'unlawful',
        gradeReasons: '违反公示规定',
        verification: 'verified',
        evidence: materials('检查笔录'),
      },
    ],
    steps:
      '补充查证、判断能否当场纠正、要求当场纠正、确认当场纠正、未能当场纠正、认定没有问题、制发《行政执法监督意见书》、制发《行政执法监督督办函》、发出工作提示、告知其上一级主管部门、退回报告、认定已整改，销号、书面延长期限、登记拒不改正、说明理由，不再报请、逾期或者拒不改正，报请制发监督决定书、涉及重大问题，报请制发监督决定书、转请设立管委会的人民政府决定、补充后再次报请、因复议诉讼中止办理、复议诉讼终结，恢复办理、因复议诉讼作出实体裁判结案、办结',
  },
  {
    open: [
      'supervisedHandling',
      'open',
      { problem: '占道经营', situation: '反复投诉', responsible: '张三', handleBy: '2026-05-20' },
    ],
    steps: '负责人批示、办结、转挂牌督办',
  },
  {
    open: ['circular', 'propose', { kind: 'problems', subject: '通报', content: '情况', range: 'system' }],
    steps: '编写内容、批准通报、发出通报、办结、不通报',
  },
  {
    open: ['accountability', 'register', { ground: 'negligence', subject: AGENCY, facts: '不查处违法建设' }],
    steps: '认定情节严重、提出处分建议、登记处理结果、不予追究',
  },
  {
    open: [
      'agencySanction',
      'propose',
      { item: 'negligence', facts: '多次不查处', sanction: 'disqualified', year: '2026' },
    ],
    steps: '登记通报',
  },
] as const

describe('whoever stood back', () => {
  for (const { open, steps } of MATTERS)
    it(`XC-16-1a takes no further step in that matter, others do: ${open[0]}`, () => {
      const here = court()
      const [procedure, step, input] = open
      const opened = here.open(procedure, step, CITY, DAY, {
        parties: PARTIES[procedure] ?? parties,
        input: { ...input },
      })
      expect(opened.says).toBe('')
      const person = (name: string) => here.world.person(CITY, 'inspector', name)
      const zhou = person(ZHOU)
      const assignment = here.open('supervisorAssignment', 'assign', CITY, DAY, {
        post: 'principal-leader',
        parties,
        input: {
          matter: opened.id,
          supervisor: zhou.kind === 'person' ? zhou.person.id : '',
          supervisorName: ZHOU,
          leader: false,
        },
      }).id
      const barred = (name: string) =>
        here.world
          .explain(opened.id, person(name), DAY)
          .filter(({ reasons }) => reasons.some(({ code }) => code === 'recused'))
          .map((one) => one.name)
          .join('、')
      expect(barred(ZHOU)).toBe('')
      const recusal = here.open('recusal', 'recuseSelf', CITY, DAY, {
        parent: assignment,
        person: ZHOU,
        input: { reason: '配偶' },
      }).id
      expect(here.act(recusal, 'grant', CITY, DAY, { input: { grounds: '有利害关系' } }).codes).toEqual([])
      expect(barred(ZHOU)).toBe(steps)
      expect(barred('李某')).toBe('')
    })
})

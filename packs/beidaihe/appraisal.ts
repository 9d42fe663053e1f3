import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { underNational } from '../shapes/national-rule.ts'
import { overseerParty, SUPERVISED } from '../shapes/oversight/oversight-roles.ts'
import { art, national, penaltyLaw } from './identity.ts'

const { all, any, choice, compare, compareValue, date, done, files, filled, found, includes, is, longText, matches } =
  write
const { must, not, number, optional, organ, path, procedure, rows, step, text, yesNo } = write

const sentence = (number: number) => art(2, { item: 9, sentence: number })
const overseer = { overseer: '司法行政机关', basis: [sentence(1)] }
const overseerFrom = (from: 'actor' | 'input') => overseerParty(overseer, from)

/** 二（九）第三句: six groups of indicators, and the marks from which a grade begins (the marks are a setting). */
const GROUPS = {
  awareness: '工作人员特别是领导干部依法行政意识和能力',
  system: '依法行政制度建设和实施',
  decisions: '依法、科学、民主决策',
  enforcement: '规范行政执法',
  disputes: '依法化解社会矛盾纠纷',
  results: '法治政府建设实际效果',
}
const GRADES = [
  ['excellent', '优秀', [compareValue('facts.score', '>=', 90)]],
  ['good', '良好', [compareValue('facts.score', '>=', 80), compareValue('facts.score', '<', 90)]],
  ['passed', '合格', [compareValue('facts.score', '>=', 60), compareValue('facts.score', '<', 80)]],
  ['failed', '不合格', [compareValue('facts.score', '<', 60)]],
] as const

/** 依法行政考核: deployed by the government, a scheme of six groups, a sheet for each organ, published once approved. */
const lawAppraisal = procedure({
  name: '依法行政考核',
  kind: 'supervision',
  basis: [sentence(1), sentence(3)],
  title: '{facts.year}年依法行政考核',
  numbering: { series: '考核', of: 'overseer' },
  parties: {
    overseer: overseerFrom('actor'),
    government: { name: '本级政府', from: { governmentOf: 'overseer' } },
    organs: {
      name: '被考核单位',
      kinds: [...SUPERVISED, 'government'],
      from: 'input',
      many: true,
      basis: [sentence(3), national(2)],
    },
  },
  states: {
    deployed: { name: '制定方案' },
    scoring: { name: '考核中' },
    locked: { name: '已锁定评分' },
    submitted: { name: '已报政府：未审定' },
    approved: { name: '政府已审定' },
    published: { name: '已公布', final: true },
  },
  steps: {
    deploy: step('按政府部署开展考核', {
      by: 'overseer',
      from: 'start',
      to: 'deployed',
      duty: 'may',
      basis: [sentence(3)],
      input: {
        year: number('年度', { whole: true, min: 2021 }),
        from: date('年度首日'),
        until: date('年度末日'),
        deployment: files('本级政府部署文件', {
          min: 1,
          refusal: '依法行政考核根据本级政府的部署开展，没有部署文件不能开展',
          code: 'deployment-missing',
        }),
      },
    }),
    addIndicator: step('设定指标', {
      by: 'overseer',
      from: 'deployed',
      duty: 'shall',
      basis: [sentence(3), national(19)],
      collects: 'indicators',
      input: {
        group: choice('指标组', 'appraisalGroups'),
        indicator: text('指标'),
        standard: longText('评分标准'),
        objects: choice('适用对象', 'appraisalObjects', { many: true }),
        linkedToFines: yesNo('是否与罚没款数额挂钩'),
      },
      requires: [
        must(
          all(is('input.linkedToFines', false), not(matches('input.indicator', '罚没收入|罚款数额|罚没数额|罚款收入'))),
          '罚款、没收违法所得不得同考核挂钩，不能设定罚没收入指标',
          { code: 'fines-linked', basis: [penaltyLaw(74)] },
        ),
      ],
    }),
    startScoring: step('确定方案', {
      by: 'overseer',
      from: 'deployed',
      to: 'scoring',
      duty: 'shall',
      basis: [sentence(3)],
      input: { standardsPublished: optional(text('方案和标准的公开载体')) },
      requires: [
        ...Object.entries(GROUPS).map(([id, name]) =>
          must(includes('facts.indicators', id, 'group'), `方案缺少指标组“${name}”`, {
            code: 'group-missing',
            basis: [sentence(3)],
          }),
        ),
        must(filled('input.standardsPublished'), '考核标准应当以适当方式公开', {
          code: 'standards-unpublished',
          basis: [national(19)],
          interpretation: true,
          ...underNational,
        }),
      ],
      opens: [
        {
          procedure: 'appraisalSheet',
          step: 'arise',
          each: 'parties.organs',
          parties: { overseer: 'overseer', agency: 'row.id' },
          input: { year: path('facts.year'), from: path('facts.from'), until: path('facts.until') },
        },
      ],
    }),
    lock: step('锁定评分', {
      by: 'overseer',
      from: 'scoring',
      to: 'locked',
      duty: 'shall',
      basis: [sentence(2)],
      requires: [
        must(not(found('ungraded')), '尚有单位没有评定等次', { code: 'sheet-ungraded', basis: [sentence(3)] }),
      ],
    }),
    unlock: step('批准解锁', {
      by: 'overseer',
      post: ['principal-leader'],
      from: 'locked',
      to: 'scoring',
      duty: 'may',
      basis: [sentence(2)],
      input: { unlockReason: longText('解锁理由') },
    }),
    submit: step('报政府审定', {
      by: 'overseer',
      from: 'locked',
      to: 'submitted',
      duty: 'shall',
      basis: [sentence(3)],
      input: { summary: longText('考核结果') },
    }),
    approve: step('审定考核结果', {
      by: 'government',
      from: 'submitted',
      to: 'approved',
      duty: 'shall',
      basis: [sentence(3)],
      stranger: '考核结果由本级政府审定',
      input: { approvedOn: date('审定日期', { notAfterAct: true }), approval: files('审定文件', { min: 1 }) },
    }),
    sendBack: step('退回', {
      by: 'government',
      from: 'submitted',
      to: 'scoring',
      duty: 'may',
      basis: [sentence(3)],
      input: { reason: longText('退回理由') },
    }),
    publish: step('公布考核结果', {
      by: 'overseer',
      from: ['locked', 'submitted', 'approved'],
      to: 'published',
      duty: 'shall',
      basis: [sentence(3), national(19)],
      summary: '公布单位和等次；人员的考评表不公布',
      input: {
        results: rows('公布的结果', { organ: organ('单位'), grade: choice('等次', 'appraisalGrades') }, { min: 1 }),
        processPublished: optional(text('考核过程的公开载体')),
        resultPublished: text('公布载体'),
      },
      requires: [
        must(done('approve'), '考核结果未经本级政府审定，不得反馈和公布', { code: 'unapproved', basis: [sentence(3)] }),
        must(filled('input.processPublished'), '考核过程应当以适当方式公开', {
          code: 'process-unpublished',
          basis: [national(19)],
          interpretation: true,
          ...underNational,
        }),
      ],
    }),
  },
  lookups: {
    ungraded: {
      name: '没有评定等次的考核表',
      procedure: 'appraisalSheet',
      states: ['open', 'scored'],
      where: [{ path: 'parent.id', sign: '=', to: 'matter.id' }],
    },
  },
})

/** One organ's sheet: it sees its own and no other. */
const appraisalSheet = procedure({
  name: '依法行政考核表',
  kind: 'supervision',
  basis: [sentence(3)],
  title: '{parties.agency.name}{facts.year}年依法行政考核表',
  parties: { overseer: overseerFrom('input'), agency: { name: '被考核单位', from: 'input' } },
  states: {
    open: { name: '考核中' },
    scored: { name: '已评分' },
    graded: { name: '已初评' },
    approved: { name: '已审定' },
    informed: { name: '已反馈' },
    closed: { name: '已办结', final: true },
  },
  steps: {
    arise: step('生成考核表', {
      by: 'clock',
      from: 'start',
      to: 'open',
      duty: 'shall',
      basis: [sentence(3)],
      input: { year: number('年度'), from: date('年度首日'), until: date('年度末日') },
    }),
    addEvidence: step('列入考核依据', {
      by: 'overseer',
      from: ['open', 'scored'],
      duty: 'may',
      basis: [sentence(2)],
      collects: 'evidence',
      input: {
        source: choice('来源', 'appraisalSources'),
        happenedOn: date('日期'),
        content: longText('内容'),
        matter: optional(write.matter('所据事项')),
      },
      requires: [
        must(
          all(compare('input.happenedOn', '>=', 'facts.from'), compare('input.happenedOn', '<=', 'facts.until')),
          '不属于考核年度',
          { code: 'other-year', basis: [sentence(2)] },
        ),
      ],
    }),
    score: step('评分', {
      by: 'overseer',
      from: ['open', 'scored', 'graded'],
      to: 'scored',
      duty: 'shall',
      basis: [sentence(2)],
      input: {
        score: number('得分', { min: 0, max: 100 }),
        justification: longText('评分理由', { refusal: '没有评分理由，不能评分', code: 'justification-missing' }),
      },
      requires: [
        must(is('parent.state', 'scoring'), '评分已经锁定，修改须经批准解锁', { code: 'locked', basis: [sentence(2)] }),
      ],
    }),
    grade: step('评定等次', {
      by: 'overseer',
      from: 'scored',
      to: 'graded',
      duty: 'shall',
      basis: [sentence(3)],
      interpretation: '等次的分数线由考核方案设定，默认90、80、60分',
      input: { grade: choice('等次', 'appraisalGrades') },
      requires: GRADES.map(([id, name, marks]) =>
        must(any(not(is('input.grade', id)), all(...marks)), `得分{facts.score}，不能评定为${name}`, {
          code: 'grade-mismatch',
          basis: [sentence(3)],
        }),
      ),
      opens: [
        {
          procedure: 'criticismProposal',
          step: 'arise',
          when: is('input.grade', 'failed'),
          parties: { overseer: 'overseer', agency: 'agency' },
        },
      ],
    }),
    approved: step('随考核结果审定', {
      by: 'clock',
      from: 'graded',
      to: 'approved',
      duty: 'shall',
      basis: [sentence(3)],
      follows: { states: ['approved'] },
    }),
    inform: step('向被考核单位反馈', {
      by: 'overseer',
      from: 'approved',
      to: 'informed',
      duty: 'shall',
      basis: [sentence(3)],
      input: { feedback: longText('反馈内容') },
    }),
    reply: step('提出意见', {
      by: 'agency',
      from: 'informed',
      to: 'closed',
      duty: 'may',
      basis: [sentence(3)],
      input: { objection: optional(longText('异议和理由')) },
    }),
  },
})

/** 二（九）, first to third sentence: the appraisal of organs. */
export const appraisalPart: PackPart = {
  procedures: { lawAppraisal, appraisalSheet },
  catalogues: {
    appraisalGroups: { name: '考核指标组', basis: [sentence(3)], items: namedItems(GROUPS) },
    appraisalGrades: {
      name: '考核等次',
      basis: [sentence(3)],
      items: Object.fromEntries(GRADES.map(([id, name]) => [id, { name }])),
    },
    appraisalObjects: {
      name: '适用对象',
      basis: [sentence(3)],
      items: namedItems({ department: '行政执法部门', township: '镇人民政府、街道办事处' }),
    },
    appraisalSources: {
      name: '考核方式',
      basis: [sentence(2)],
      items: namedItems({ daily: '日常掌握情况', yearly: '年度集中考核', covert: '明察暗访' }),
    },
  },
}

import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { discretionBenchmarkOf } from '../shapes/register/discretion-benchmark.ts'
import { art, hebei, national } from './identity.ts'

const { compareValue, date, difference, files, filled, longText, must } = write
const { number, optional, procedure, should, step, text } = write

const agency = {
  name: '行政执法机关',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

const bureau = {
  name: '行政执法协调监督机构',
  kinds: ['oversight-body' as const],
  from: 'actor' as const,
  basis: [art(4, 1)],
}

/** Lawful enforcement subjects, discretion benchmarks by version and powers that went elsewhere: what acts are checked against. */
const entityRegister = procedure({
  name: '执法主体登记',
  kind: 'register',
  basis: [art(18, 1, 2), hebei(9), national(17, 1)],
  title: '执法主体：{facts.name}',
  parties: { overseer: bureau, agency: { ...agency, from: 'input' } },
  states: { confirmed: { name: '已确认' }, withdrawn: { name: '已撤销', final: true } },
  steps: {
    confirm: step('登记执法主体', {
      by: 'overseer',
      from: 'start',
      to: 'confirmed',
      duty: 'shall',
      basis: [art(18, 1, 2), hebei(9), national(17, 1)],
      input: {
        name: text('执法主体名称'),
        confirmedOn: date('确认日期', { notAfterAct: true }),
        governmentRecord: optional(text('政府审核确定的文号')),
        publishedAt: optional(text('公示链接')),
      },
      requires: [
        should(filled('input.governmentRecord'), '没有本级人民政府审核确定的记录', {
          code: 'government-record-missing',
          basis: [hebei(9)],
          interpretation: true,
        }),
        should(filled('input.publishedAt'), '没有公示记录', {
          code: 'publication-missing',
          basis: [national(17, 1), hebei(9)],
        }),
      ],
    }),
    withdraw: step('撤销登记', {
      by: 'overseer',
      from: 'confirmed',
      to: 'withdrawn',
      duty: 'may',
      basis: [art(18, 1, 2)],
      input: { reason: longText('理由') },
    }),
  },
})

const discretionBenchmark = discretionBenchmarkOf({
  agency: { ...agency, from: 'actor' },
  basis: [art(18, 1, 3), hebei(11), national(12, 1, 3)],
  published: [art(18, 1, 3), hebei(11)],
})

const powerTransfer = procedure({
  name: '执法体制改革：职权划转',
  kind: 'register',
  basis: [art(18, 1, 6), national(12, 1, 6)],
  title: '{facts.powerName}划转',
  parties: {
    overseer: bureau,
    from: { ...agency, name: '划出机关', from: 'input' },
    to: { ...agency, name: '划入机关', from: 'input' },
  },
  states: { planned: { name: '推进中' }, effective: { name: '已划转' } },
  steps: {
    plan: step('登记改革事项', {
      by: 'overseer',
      from: 'start',
      to: 'planned',
      duty: 'may',
      basis: [art(18, 1, 6), national(12, 1, 6)],
      input: {
        power: text('职权编码'),
        powerName: text('职权名称'),
        legalBasis: write.citations('依据', { min: 1 }),
        milestones: longText('时间节点'),
      },
    }),
    complete: step('登记划转完成', {
      by: 'overseer',
      from: 'planned',
      to: 'effective',
      duty: 'shall',
      basis: [art(18, 1, 6)],
      input: {
        effectiveOn: date('划转之日'),
        publication: files('公布的清单', { min: 1, refusal: '依据缺失：没有公布的划转清单' }),
      },
    }),
  },
})

/** Art 18(1)(4): diligence of an organ in a quarter; none at all suggests that duties are not performed. */
const activityReport = procedure({
  name: '履职情况报送',
  kind: 'register',
  basis: [art(18, 1, 1), art(18, 1, 4)],
  title: '{parties.agency.name}{facts.period}履职情况',
  parties: {
    agency: { ...agency, from: 'actor' },
    overseer: { name: '行政执法协调监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
  },
  states: { submitted: { name: '已报送' }, checked: { name: '已核查' } },
  steps: {
    submit: step('报送履职情况', {
      by: 'agency',
      from: 'start',
      to: 'submitted',
      duty: 'shall',
      basis: [art(18, 1, 4)],
      input: {
        period: text('期间', { pattern: '^20[0-9]{2}年第[一二三四]季度$' }),
        inspections: number('行政检查数', { min: 0, whole: true }),
        penalties: number('行政处罚数', { min: 0, whole: true }),
        coercions: number('行政强制数', { min: 0, whole: true }),
      },
    }),
    check: step('核查履职情况', {
      by: 'overseer',
      from: 'submitted',
      to: 'checked',
      duty: 'shall',
      basis: [art(18, 1, 4), national(11, 2, 4)],
      requires: [
        should(compareValue('facts.inspections', '>', 0), '疑似不履职：本季度没有开展行政检查', {
          code: 'no-inspections',
          basis: [art(18, 1, 4), national(11, 2, 4)],
        }),
      ],
    }),
    submitInnovation: step('报送创新做法', {
      by: 'agency',
      from: ['submitted', 'checked'],
      duty: 'may',
      basis: [art(18, 1, 4)],
      collects: 'innovations',
      input: {
        practice: longText('创新做法'),
        material: files('佐证材料', { min: 1, refusal: '创新做法没有佐证材料，不予登记' }),
      },
    }),
  },
})

/** Art 18(1)(5): what is at hand against the configured standard. */
const equipmentRecord = procedure({
  name: '执法保障台账',
  kind: 'register',
  basis: [art(18, 1, 5)],
  title: '{parties.agency.name}{facts.team}：{facts.item}，缺{facts.gap}{facts.unit}',
  parties: {
    agency: { ...agency, from: 'actor' },
    overseer: { name: '行政执法协调监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
  },
  states: { registered: { name: '已登记' }, checked: { name: '已达标' } },
  steps: {
    register: step('登记保障情况', {
      by: 'agency',
      from: ['start', 'registered'],
      to: 'registered',
      duty: 'may',
      basis: [art(18, 1, 5)],
      input: {
        team: text('执法队伍'),
        item: text('装备、设施或者系统'),
        unit: text('计量单位'),
        standard: number('标准数量', { min: 0, whole: true }),
        held: number('现有数量', { min: 0, whole: true }),
      },
      sets: { gap: difference('input.standard', 'input.held') },
    }),
    check: step('核查是否达标', {
      by: 'overseer',
      from: 'registered',
      to: 'checked',
      duty: 'shall',
      basis: [art(18, 1, 5)],
      requires: [
        must(compareValue('facts.gap', '<=', 0), '缺{facts.gap}{facts.unit}', {
          code: 'equipment-short',
          basis: [art(18, 1, 5)],
        }),
      ],
    }),
  },
})

/** Art 18(1)(1): the year of an organ in numbers. */
const annualFigures = procedure({
  name: '年度执法数据',
  kind: 'register',
  basis: [art(18, 1, 1)],
  title: '{parties.agency.name}{facts.year}年度执法数据',
  parties: { agency: { ...agency, from: 'actor' } },
  states: { submitted: { name: '已报送' } },
  steps: {
    submit: step('报送年度执法数据', {
      by: 'agency',
      from: ['start', 'submitted'],
      to: 'submitted',
      duty: 'shall',
      basis: [art(18, 1, 1)],
      input: {
        year: number('年度', { whole: true, min: 2000 }),
        inspections: number('行政检查数', { min: 0, whole: true }),
        penalties: number('行政处罚数', { min: 0, whole: true }),
        coercions: number('行政强制数', { min: 0, whole: true }),
      },
    }),
  },
})

export const enforcementRegisterPart: PackPart = {
  procedures: { entityRegister, discretionBenchmark, powerTransfer, activityReport, equipmentRecord, annualFigures },
}

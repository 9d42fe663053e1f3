import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { certificateLookups } from '../shapes/certificate-register.ts'
import { art, hebei, national } from './identity.ts'

const { all, any, choice, compare, compareValue, date, difference, files, filled, found, is, longText, must, not } =
  write
const { number, optional, path, person, procedure, should, step, text, yesNo } = write

type Steps = Procedure['steps']
type Requirement = NonNullable<Steps[string]['requires']>[number]
type Condition = Requirement['when']

const agency = {
  name: '行政执法机关',
  kinds: ['agency' as const, 'dispatched-organ' as const, 'authorised-organisation' as const, 'township' as const],
}

/**
 * One thing that supervision looks for in an enforcement act (第十八条). Where it is not in order the check is refused with
 * the flag, and a finding arises from the attempt, so that nothing found can be passed over.
 */
function flag(content: string, when: Condition, text_: string, code: string, basis: Citation[]): Requirement {
  return must(when, text_, {
    code,
    basis,
    raises: [
      {
        procedure: 'contentFinding',
        step: 'arise',
        when: not(found('sameFinding')),
        parties: { overseer: 'overseer', agency: 'agency' },
        input: {
          record: path('matter.id'),
          act: path('facts.act'),
          content: { literal: content },
          code: { literal: code },
          problem: { literal: text_ },
        },
      },
    ],
  })
}

const penalty = is('facts.actType', 'penalty')
const fined = filled('facts.fine')

/** What is looked for, in the order of the article. */
const flags: Requirement[] = [
  flag('entity', found('registeredEntity'), '主体不适格：执法决定不是以登记的执法主体名义作出', 'entity-unqualified', [
    art(18, 1, 2),
    hebei(9),
    national(11, 2, 1),
  ]),
  flag('officer', found('certificateHeld'), '人员资格：执法人员在行为当日没有有效的行政执法证', 'officer-uncertified', [
    art(18, 1, 2),
    hebei(10),
    national(11, 2, 1),
  ]),
  flag(
    'officer',
    not(any(found('suspensionRunning'), found('suspensionEnded'), found('certificateRevoked'))),
    '人员资格：执法人员的行政执法证在行为当日已被暂扣或者吊销',
    'certificate-suspended',
    [art(18, 1, 2), art(28)],
  ),
  flag(
    'discretion',
    any(
      not(fined),
      not(found('benchmark')),
      all(
        compare('facts.fine', '>=', 'related.benchmark.facts.lowest'),
        compare('facts.fine', '<=', 'related.benchmark.facts.highest'),
      ),
    ),
    '超出裁量基准',
    'benchmark-exceeded',
    [art(18, 1, 3), hebei(11), national(12, 1, 3)],
  ),
  flag('publicity', any(not(penalty), filled('facts.publishedAt')), '未公示', 'unpublished', [
    art(18, 1, 3),
    hebei(12),
    national(12, 1, 2),
  ]),
  flag(
    'recording',
    any(not(is('facts.audiovisualNeeded', true)), filled('facts.recording')),
    '没有音像记录：查封扣押等现场执法应当全程音像记录',
    'recording-missing',
    [art(18, 1, 3), hebei(13), national(12, 1, 2)],
  ),
  flag(
    'legalityReview',
    any(not(is('facts.major', true)), filled('facts.reviewedOn')),
    '重大执法决定未经法制审核',
    'review-missing',
    [art(18, 1, 3), hebei(14), national(12, 1, 2)],
  ),
  flag(
    'legalityReview',
    any(not(filled('facts.reviewedOn')), compare('facts.reviewedOn', '<=', 'facts.decidedOn')),
    '先决定后审核',
    'reviewed-after-decision',
    [art(18, 1, 3), hebei(14), national(12, 1, 2)],
  ),
  flag(
    'criminalLinkage',
    any(not(is('facts.aboveThreshold', true)), filled('facts.referral')),
    '应移未移：达到刑事立案标准而没有移送',
    'not-referred',
    [art(18, 1, 3), national(12, 1, 5)],
  ),
  flag('reform', not(found('transferred')), '职权已划转', 'power-transferred', [art(18, 1, 6), national(12, 1, 6)]),
]

/** An enforcement act as supervision sees it: planned, done, completed by later papers, checked. */
const enforcementRecord = procedure({
  name: '执法行为台账',
  kind: 'register',
  basis: [art(18), national(11), national(12)],
  title: '{parties.agency.name}{facts.act}{facts.task}',
  parties: {
    agency: { ...agency, from: 'actor' },
    overseer: { name: '行政执法协调监督机构', kinds: ['oversight-body'], from: { oversightBodyOf: 'agency' } },
  },
  states: {
    scheduled: { name: '已安排' },
    recorded: { name: '待核查' },
    checked: { name: '已核查' },
  },
  steps: {
    schedule: step('安排执法任务', {
      by: 'agency',
      from: 'start',
      to: 'scheduled',
      duty: 'may',
      basis: [art(18, 1, 2), hebei(10)],
      input: { plannedOn: date('执法日期'), officer: person('执法人员'), task: text('任务') },
      requires: [
        must(found('plannedCertificate'), '该人员在执法当日没有有效的行政执法证，不能安排', {
          code: 'officer-uncertified',
          basis: [art(18, 1, 2), hebei(10)],
        }),
        must(not(found('plannedSuspension')), '该人员的行政执法证在执法当日处于暂扣状态，不能安排', {
          code: 'certificate-suspended',
          basis: [art(28), hebei(29)],
        }),
      ],
    }),
    record: step('登记执法行为', {
      by: ['agency', 'overseer'],
      from: ['start', 'scheduled'],
      to: 'recorded',
      duty: 'may',
      datedBack: true,
      basis: [art(18), national(11, 1)],
      input: {
        act: text('文号或者案件标识'),
        actType: choice('执法行为种类', 'enforcementActs'),
        issuer: text('作出决定的名义（落款单位）'),
        officer: person('执法人员'),
        decidedOn: date('作出日期', { notAfterAct: true }),
        power: optional(text('职权编码')),
        fine: optional(number('罚款数额', { min: 0, unit: '元' })),
        benchmark: optional(text('适用的裁量基准编码')),
        major: optional(yesNo('是否重大执法决定')),
        reviewedOn: optional(date('法制审核意见日期')),
        publishedAt: optional(text('公示链接')),
        publishedOn: optional(date('公示日期')),
        audiovisualNeeded: optional(yesNo('是否应当音像记录')),
        recording: optional(files('音像记录')),
        aboveThreshold: optional(yesNo('是否达到刑事立案标准')),
        referral: optional(files('移送书')),
      },
    }),
    publish: step('补登公示', {
      by: 'agency',
      from: 'recorded',
      duty: 'may',
      basis: [art(18, 1, 3), hebei(12)],
      input: { publishedAt: text('公示链接'), publishedOn: date('公示日期', { notAfterAct: true }) },
    }),
    attachRecording: step('补充音像记录', {
      by: 'agency',
      from: 'recorded',
      duty: 'may',
      basis: [art(18, 1, 3), hebei(13)],
      input: { recording: files('音像记录', { min: 1 }) },
    }),
    refer: step('登记移送公安机关', {
      by: 'agency',
      from: 'recorded',
      duty: 'may',
      basis: [art(18, 1, 3), national(12, 1, 5)],
      input: { referral: files('移送书', { min: 1 }) },
    }),
    receiptOfReferral: step('登记公安机关回执', {
      by: 'agency',
      from: ['recorded', 'checked'],
      duty: 'may',
      basis: [art(18, 1, 3), national(12, 1, 5)],
      input: { policeReceipt: files('公安机关回执', { min: 1 }), receiptOn: date('回执日期', { notAfterAct: true }) },
      requires: [must(filled('facts.referral'), '没有移送书，不能登记回执', { code: 'not-referred' })],
      sets: { criminalLinkage: { literal: '已移送并签收' } },
    }),
    check: step('核查执法行为', {
      by: ['overseer', 'clock'],
      post: ['handler', 'inspector'],
      from: 'recorded',
      to: 'checked',
      duty: 'shall',
      basis: [art(18), national(11, 2), national(12)],
      summary: '按照监督内容逐项核查；不合格的列明并产生问题线索',
      requires: flags,
    }),
  },
  lookups: {
    ...certificateLookups('facts.officer', 'facts.decidedOn'),
    plannedCertificate: {
      name: '执法当日有效的行政执法证',
      procedure: 'certificate',
      states: ['valid', 'suspended'],
      where: [
        { path: 'facts.officer', sign: '=', to: 'input.officer' },
        { path: 'facts.validFrom', sign: '<=', to: 'input.plannedOn' },
        { path: 'facts.validTo', sign: '>=', to: 'input.plannedOn' },
      ],
    },
    plannedSuspension: {
      name: '执法当日的暂扣',
      procedure: 'certificateSuspension',
      states: ['running'],
      where: [
        { path: 'facts.officer', sign: '=', to: 'input.officer' },
        { path: 'facts.from', sign: '<=', to: 'input.plannedOn' },
      ],
    },
    registeredEntity: {
      name: '登记的执法主体',
      procedure: 'entityRegister',
      states: ['confirmed'],
      where: [
        { path: 'parties.agency', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.name', sign: '=', to: 'facts.issuer' },
        { path: 'facts.confirmedOn', sign: '<=', to: 'facts.decidedOn' },
      ],
    },
    benchmark: {
      name: '行为当日适用的裁量基准',
      procedure: 'discretionBenchmark',
      where: [
        { path: 'facts.code', sign: '=', to: 'facts.benchmark' },
        { path: 'facts.from', sign: '<=', to: 'facts.decidedOn' },
        { path: 'facts.until', sign: '>', to: 'facts.decidedOn' },
      ],
    },
    transferred: {
      name: '职权划转记录',
      procedure: 'powerTransfer',
      where: [
        { path: 'facts.power', sign: '=', to: 'facts.power' },
        { path: 'parties.from', sign: 'overlaps', to: 'parties.agency.id' },
        { path: 'facts.effectiveOn', sign: '<=', to: 'facts.decidedOn' },
      ],
    },
    sameFinding: {
      name: '同一行为已有的问题线索',
      procedure: 'contentFinding',
      where: [{ path: 'facts.record', sign: '=', to: 'matter.id' }],
    },
  },
})

/** A finding that arose from the check of an act: taken up as supervision, or set aside with a reason. */
const contentFinding = procedure({
  name: '监督内容核查发现的问题',
  kind: 'supervision',
  basis: [art(18), art(21, 1)],
  title: '{parties.agency.name}：{facts.problem}',
  parties: { overseer: { name: '行政执法协调监督机构', from: 'input' }, agency: { ...agency, from: 'input' } },
  states: {
    arisen: { name: '待处理' },
    takenUp: { name: '已转监督办理', final: true },
    cleared: { name: '已排除', final: true },
  },
  steps: {
    arise: step('产生问题线索', {
      by: 'clock',
      from: 'start',
      to: 'arisen',
      duty: 'shall',
      basis: [art(18)],
      input: {
        record: write.matter('执法行为台账'),
        act: optional(text('执法行为')),
        content: choice('监督内容', 'supervisionContents'),
        code: text('代码'),
        problem: text('问题'),
      },
    }),
    takeUp: step('转监督办理', {
      by: 'overseer',
      from: 'arisen',
      to: 'takenUp',
      duty: 'shall',
      basis: [art(21, 1)],
      input: { matter: write.matter('监督事项', { procedure: 'supervision' }) },
    }),
    clear: step('排除', {
      by: 'overseer',
      from: 'arisen',
      to: 'cleared',
      duty: 'may',
      basis: [art(18)],
      input: { reason: longText('理由'), evidence: files('证据', { min: 1 }) },
    }),
  },
})

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

const discretionBenchmark = procedure({
  name: '行政裁量权基准',
  kind: 'register',
  basis: [art(18, 1, 3), hebei(11), national(12, 1, 3)],
  title: '裁量基准{facts.code}（{facts.version}）',
  parties: { agency: { ...agency, from: 'actor' } },
  states: { published: { name: '已公布' } },
  steps: {
    publish: step('公布裁量基准', {
      by: 'agency',
      from: 'start',
      to: 'published',
      duty: 'shall',
      basis: [art(18, 1, 3), hebei(11)],
      input: {
        code: text('基准编码'),
        version: text('版本'),
        from: date('施行日期'),
        lowest: number('罚款下限', { min: 0, unit: '元' }),
        highest: number('罚款上限', { min: 0, unit: '元' }),
      },
      sets: { until: { literal: '9999-12-31' } },
    }),
    replace: step('登记停止适用', {
      by: 'agency',
      from: 'published',
      duty: 'may',
      basis: [art(18, 1, 3), hebei(11)],
      input: { until: date('新版本施行之日') },
    }),
  },
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

/** Art 18(1)(3), (7): inspection against the catalogue, and entries the bureau adds with their basis. */
const contentItem = procedure({
  name: '增设的监督内容',
  kind: 'register',
  basis: [art(18, 1, 7), national(12, 1, 8)],
  title: '监督内容：{facts.name}',
  parties: { overseer: bureau },
  states: { added: { name: '已增设' }, withdrawn: { name: '已停用', final: true } },
  steps: {
    add: step('增设监督内容', {
      by: 'overseer',
      from: 'start',
      to: 'added',
      duty: 'may',
      basis: [art(18, 1, 7), national(12, 1, 8)],
      input: {
        name: text('名称'),
        version: text('版本'),
        legalBasis: write.citations('依据', { min: 1, refusal: '增设监督内容应当写明法律依据' }),
      },
    }),
    withdraw: step('停用', {
      by: 'overseer',
      from: 'added',
      to: 'withdrawn',
      duty: 'may',
      basis: [art(18, 1, 7)],
      input: { reason: longText('理由') },
    }),
  },
})

const inspection = procedure({
  name: '监督检查',
  kind: 'supervision',
  basis: [art(18), art(19), national(15), hebei(19)],
  title: '对{parties.agency.name}的监督检查',
  parties: { overseer: bureau, agency: { ...agency, from: 'input' } },
  states: { open: { name: '检查中' }, closed: { name: '已结束', final: true } },
  steps: {
    begin: step('开始检查', {
      by: 'overseer',
      from: 'start',
      to: 'open',
      duty: 'may',
      basis: [art(19), national(14)],
      input: { items: choice('检查内容', 'supervisionContents', { many: true }) },
    }),
    score: step('核查一项', {
      by: 'overseer',
      from: 'open',
      duty: 'may',
      basis: [art(18), national(12)],
      collects: 'scores',
      input: {
        item: choice('检查内容', 'supervisionContents'),
        result: choice('核查结果', 'inspectionResults'),
        evidence: files('证据', { min: 1, refusal: '没有证据，不能评定该项' }),
        pages: optional(
          text('所在页次', {
            requiredWhen: is('input.result', 'unlawful'),
            refusal: '认定不合法应当写明所在页次',
          }),
        ),
        note: optional(longText('说明')),
      },
    }),
    close: step('结束检查', {
      by: 'overseer',
      from: 'open',
      to: 'closed',
      duty: 'shall',
      basis: [art(19)],
      requires: [
        must(write.includesAll('facts.scores', 'facts.items', 'item'), '尚有检查内容没有核查', {
          code: 'item-unchecked',
        }),
      ],
    }),
  },
})

export const contentPart: PackPart = {
  procedures: {
    enforcementRecord,
    contentFinding,
    entityRegister,
    discretionBenchmark,
    powerTransfer,
    activityReport,
    equipmentRecord,
    contentItem,
    inspection,
  },
  catalogues: {
    inspectionResults: {
      name: '核查结果',
      basis: [art(18), national(11, 2)],
      items: { verified: { name: '已核查' }, unlawful: { name: '不合法' }, irregular: { name: '不规范' } },
    },
  },
}

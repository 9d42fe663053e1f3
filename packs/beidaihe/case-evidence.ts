import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { namedItems } from '../shapes/named-items.ts'
import { art, penaltyLaw } from './identity.ts'

const { all, any, choice, compare, date, filled, files, is, longText, must, not, number, optional, procedure } = write
const { rows, should, step, text, yesNo } = write

type Step = Procedure['steps'][string]

/** 二（十三）, sentence by sentence. */
const rule = (sentence: number): Citation => art(2, { item: 13, sentence })
const evidenceLaw = penaltyLaw(46)

/** The forms of evidence that 二（十三） has a rule for; for the others the general law stands alone. */
const TALKS = ['testimony', 'statement']
const GENERAL = ['electronic', 'expertise', 'sceneRecord', ...TALKS]

/** One thing that is looked at before an item counts as confirmed. `of`: the forms it is asked of; absent: all. */
interface Check {
  readonly of?: readonly string[]
  readonly when: Parameters<typeof must>[0]
  readonly says: string
  readonly code: string
  readonly basis: readonly Citation[]
  /** list whose entries are asked one by one */
  readonly each?: string
}

const copied = not(is('facts.form', 'original'))
const CHECKS: readonly Check[] = [
  {
    of: TALKS,
    each: 'facts.talkAlterations',
    when: filled('row.confirmedBy'),
    says: '询问笔录第{row.number}处涂改没有被询问人签名、盖章或者以其他方式确认',
    code: 'alteration-unconfirmed',
    basis: [rule(2)],
  },
  {
    of: ['documentary'],
    when: any(
      not(any(copied, is('facts.partySupplied', true))),
      all(is('facts.compared', true), filled('facts.comparedBy')),
    ),
    says: '复制的、行政相对人提供的书证，没有与原件核对并签字确认',
    code: 'not-compared',
    basis: [rule(3)],
  },
  {
    of: ['documentary'],
    when: filled('facts.pages'),
    says: '书证没有登记每页的签名或者盖章',
    code: 'pages-missing',
    basis: [rule(3)],
  },
  ...(
    [
      ['officer', '执法人员'],
      ['counterpart', '相对人'],
      ['maker', '制作者'],
    ] as const
  ).map(([column, who]) => ({
    of: ['documentary'],
    each: 'facts.pages',
    when: filled(`row.${column}`),
    says: `第{row.page}页缺${who}签名`,
    code: `page-without-${column}`,
    basis: [rule(3)],
  })),
  {
    of: ['documentary'],
    when: filled('facts.genuine'),
    says: '书证没有表明是否为真实意思的表示',
    code: 'genuineness-missing',
    basis: [rule(3)],
  },
  {
    of: ['documentary'],
    each: 'facts.alterations',
    when: is('row.confirmedBy', 'fingerprint'),
    says: '书证第{row.number}处涂改没有手印：书证的涂改处应当盖有手印',
    code: 'no-fingerprint',
    basis: [rule(3)],
  },
  {
    of: ['physical'],
    when: any(filled('facts.custody'), all(filled('facts.notKept'), filled('facts.substitutes'))),
    says: '物证没有原物保管记录；不能保留原物的，应当写明理由并附照片和样品记录',
    code: 'custody-missing',
    basis: [rule(4)],
  },
  {
    of: ['physical'],
    when: any(all(is('facts.signable', true), is('facts.objectSigned', true)), filled('facts.corroboration')),
    says: '物证能签名的须相对人签名，不能签名的须有其他佐证',
    code: 'corroboration-missing',
    basis: [rule(4)],
  },
  {
    of: ['audioVisual'],
    when: filled('facts.carrier'),
    says: '视听资料没有原始载体的信息',
    code: 'carrier-missing',
    basis: [rule(5)],
  },
  {
    of: ['audioVisual'],
    when: all(filled('facts.method'), filled('facts.madeOn'), filled('facts.madeBy'), filled('facts.shows')),
    says: '视听资料应当注明制作方法、时间、制作人和证明对象',
    code: 'making-missing',
    basis: [rule(5)],
  },
  {
    of: ['audioVisual'],
    when: any(not(is('facts.sound', true)), filled('facts.transcript')),
    says: '声音资料没有该声音内容的文字记录',
    code: 'transcript-missing',
    basis: [rule(5)],
  },
  {
    when: any(not(copied), all(filled('facts.copyIssuedOn'), filled('facts.copySource'), filled('facts.copySignedBy'))),
    says: '复制件没有标明“经核对与原件无误”、出证日期、证据出处，或者没有签名、盖章',
    code: 'copy-marks-missing',
    basis: [rule(6)],
  },
  {
    of: GENERAL.filter((form) => !TALKS.includes(form)),
    when: all(filled('facts.extractor'), filled('facts.extracted')),
    says: '没有提取人和载有校验值的文件',
    code: 'general-form',
    basis: [evidenceLaw],
  },
]

const asked = (how: typeof must, interpretation?: boolean) =>
  CHECKS.map(({ of, when, says, code, basis, each }) =>
    how(of === undefined ? when : any(not(is('facts.type', ...of)), when), says, {
      code,
      basis: [...basis],
      ...(each === undefined ? {} : { each }),
      ...(interpretation ? { interpretation } : {}),
    }),
  )

/** The formal particulars of one form of evidence; entered again, they replace what was missing. */
const describe = (name: string, of: readonly string[], sentence: number, input: NonNullable<Step['input']>): Step =>
  step(name, {
    by: 'agency',
    from: ['collected', 'incomplete'],
    duty: 'may',
    basis: [rule(sentence)],
    input,
    requires: [must(is('facts.type', ...of), '该证据不属于这一种类', { code: 'other-type' })],
  })

const alterations = rows('涂改', {
  number: number('第几处', { whole: true, min: 1 }),
  confirmedBy: optional(choice('确认方式', 'confirmations')),
})

/** 二（十三）: an item of evidence in a case of an agency. Defects of form are made good or explained, never a ground of exclusion. */
const evidenceItem = procedure({
  name: '案件证据',
  kind: 'register',
  basis: [art(2, { item: 13 }), evidenceLaw],
  title: '{facts.name}',
  parties: {
    agency: {
      name: '行政执法部门',
      kinds: ['agency', 'dispatched-organ', 'authorised-organisation', 'township'],
      from: 'actor',
    },
  },
  states: {
    collected: { name: '已采集，待确认' },
    incomplete: { name: '待补正' },
    confirmed: { name: '已确认' },
    admitted: { name: '附说明入卷' },
    altered: { name: '已变动' },
    withdrawn: { name: '不再使用', final: true },
  },
  steps: {
    collect: step('采集证据', {
      by: 'agency',
      from: 'start',
      to: 'collected',
      duty: 'may',
      datedBack: true,
      basis: [rule(1), rule(3), evidenceLaw],
      input: {
        case: text('案件（案号）'),
        name: text('证据名称'),
        type: choice('证据种类', 'evidenceTypes'),
        source: text('出处', { refusal: '没有注明出处，不能保存', code: 'source-missing', basis: [rule(1), rule(3)] }),
        collectedOn: date('采集时间', { notAfterAct: true, basis: [rule(3)] }),
        proves: text('证明对象', { refusal: '没有写明证明对象', code: 'object-missing', basis: [rule(1), rule(5)] }),
        form: choice('原件或者复制件', 'copyForms'),
        difficulty: optional(
          longText('调取原始证据的困难', {
            requiredWhen: not(is('input.form', 'original')),
            refusal: '调取原始证据有困难的，才可以提取复制件、影印件或者抄录本，应当写明困难',
            code: 'difficulty-missing',
            basis: [rule(6)],
          }),
        ),
        partySupplied: yesNo('是否由行政相对人提供'),
        materials: optional(files('证据文件')),
      },
    }),
    describeTalk: describe('登记询问笔录的涂改', TALKS, 2, { talkAlterations: alterations }),
    describeDocument: describe('登记书证的形式要件', ['documentary'], 3, {
      compared: yesNo('是否与原件核对无误'),
      comparedBy: optional(text('核对签字的人')),
      pages: rows(
        '每页的签名或者盖章',
        {
          page: number('页码', { whole: true, min: 1 }),
          officer: optional(choice('执法人员', 'marks')),
          counterpart: optional(choice('相对人', 'marks')),
          maker: optional(choice('制作者', 'marks')),
        },
        { min: 1 },
      ),
      genuine: optional(yesNo('是否真实意思的表示')),
      genuineNote: optional(
        longText('不是真实意思表示的说明', {
          requiredWhen: is('input.genuine', false),
          refusal: '不是真实意思表示的，应当说明情况',
          code: 'genuineness-unexplained',
        }),
      ),
      alterations: optional(alterations),
    }),
    describeObject: describe('登记物证的保管', ['physical'], 4, {
      custody: optional(text('原物的保管地点、保管人和状况')),
      notKept: optional(text('不能保留原物的理由')),
      substitutes: optional(files('照片、样品记录')),
      signable: yesNo('物证上能否签名'),
      objectSigned: optional(yesNo('相对人是否签名')),
      corroboration: optional(write.matter('佐证', { procedure: 'evidenceItem' })),
    }),
    describeRecording: describe('登记视听资料的制作', ['audioVisual'], 5, {
      carrier: optional(text('原始载体及其存放地点')),
      recording: optional(files('原始文件')),
      method: optional(text('制作方法')),
      madeOn: optional(date('制作时间', { notAfterAct: true })),
      madeBy: optional(text('制作人')),
      shows: optional(text('证明对象')),
      sound: yesNo('是否有声音'),
      transcript: optional(longText('声音内容的文字记录')),
    }),
    describeGeneral: describe('登记提取情况', GENERAL, 1, {
      extractor: text('提取人'),
      extracted: files('提取的文件', { min: 1 }),
    }),
    describeCopy: step('登记复制件的标注', {
      by: 'agency',
      from: ['collected', 'incomplete'],
      duty: 'may',
      basis: [rule(6)],
      summary: '由证据提供人标明“经核对与原件无误”',
      input: {
        copyIssuedOn: optional(date('出证日期', { notAfterAct: true })),
        copySource: optional(text('证据出处')),
        copySignedBy: optional(text('签名或者盖章的证据提供人')),
      },
      sets: { stamp: write.literal('经核对与原件无误') },
      requires: [must(copied, '原件不需要标注', { code: 'not-a-copy' })],
    }),
    verify: step('查证', {
      by: 'agency',
      from: ['collected', 'incomplete', 'confirmed', 'admitted'],
      duty: 'shall',
      basis: [rule(1), evidenceLaw],
      input: { verification: choice('查证结果', 'verificationResults'), verifiedHow: longText('查证情况') },
    }),
    confirm: step('确认证据', {
      by: 'agency',
      from: ['collected', 'incomplete'],
      to: 'confirmed',
      duty: 'shall',
      basis: [art(2, { item: 13 })],
      requires: asked(must),
      issues: 'evidenceSheet',
    }),
    returnForSupplement: step('列为待补正', {
      by: 'agency',
      from: 'collected',
      to: 'incomplete',
      duty: 'may',
      basis: [art(2, { item: 13 })],
      input: { defects: longText('需要补正的内容') },
    }),
    admit: step('附说明入卷', {
      by: 'agency',
      post: ['reviewer', 'legal-reviewer'],
      from: ['collected', 'incomplete'],
      to: 'admitted',
      duty: 'may',
      basis: [art(2, { item: 13 }), evidenceLaw],
      interpretation: '实施方案不能设定排除规则，形式欠缺的证据说明理由后可以入卷，能否采信依行政处罚法第四十六条',
      requires: asked(should, true),
    }),
    rely: step('据以认定事实', {
      by: 'agency',
      from: ['confirmed', 'admitted'],
      duty: 'may',
      basis: [rule(1), evidenceLaw],
      collects: 'uses',
      input: { finding: text('认定的事实'), alone: yesNo('是否单独作为定案依据') },
      requires: [
        must(is('facts.verification', 'verified'), '未经查证属实，不能作为认定事实的依据', { code: 'unverified' }),
        must(
          any(is('input.alone', false), not(is('facts.genuine', false))),
          '不是真实意思表示的书证，不得单独作为定案依据',
          { code: 'not-alone', basis: [rule(3)], interpretation: true },
        ),
      ],
    }),
    markAltered: step('登记已变动', {
      by: 'agency',
      from: ['collected', 'incomplete', 'confirmed', 'admitted'],
      to: 'altered',
      duty: 'shall',
      basis: [rule(5)],
      input: { present: files('现有文件', { min: 1 }) },
      requires: [
        must(filled('facts.recording'), '没有登记原始文件', { code: 'no-original' }),
        must(
          compare('input.present.0.digest', '!=', 'facts.recording.0.digest'),
          '现有文件与原始文件的校验值一致，没有变动',
          { code: 'unaltered' },
        ),
      ],
    }),
    withdraw: step('不再使用', {
      by: 'agency',
      from: ['collected', 'incomplete', 'confirmed', 'admitted', 'altered'],
      to: 'withdrawn',
      duty: 'may',
      basis: [art(2, { item: 13 })],
      input: { reason: longText('理由') },
    }),
  },
})

export const caseEvidencePart: PackPart = {
  procedures: { evidenceItem },
  documents: {
    evidenceSheet: {
      title: '证据登记表',
      layout: 'working-paper',
      issuer: 'agency',
      recipients: [],
      approval: [],
      takesEffect: 'on-issue',
      basis: [art(2, { item: 13 })],
      sections: [
        { heading: '证据', fields: { 名称: '{facts.name}', 种类: '{facts.type}', 出处: '{facts.source}' } },
        { heading: '采集时间', text: '{facts.collectedOn}' },
        { heading: '证明对象', text: '{facts.proves}' },
        {
          heading: '制作情况',
          optional: true,
          fields: {
            制作方法: '{facts.method}',
            制作时间: '{facts.madeOn}',
            制作人: '{facts.madeBy}',
            证明对象: '{facts.shows}',
          },
        },
        { heading: '复制件标注', text: '{facts.stamp}', optional: true },
      ],
    },
  },
  catalogues: {
    evidenceTypes: {
      name: '证据种类',
      basis: [evidenceLaw],
      items: {
        documentary: { name: '书证', basis: [rule(3)] },
        physical: { name: '物证', basis: [rule(4)] },
        audioVisual: { name: '视听资料', basis: [rule(5)] },
        electronic: { name: '电子数据', note: '本方案没有特别规定，适用一般规则' },
        testimony: { name: '证人证言', basis: [rule(2)], note: '以询问笔录收集' },
        statement: { name: '当事人的陈述', basis: [rule(2)], note: '以询问笔录收集' },
        expertise: { name: '鉴定意见', note: '本方案没有特别规定，适用一般规则' },
        sceneRecord: { name: '勘验笔录、现场笔录', note: '本方案没有特别规定，适用一般规则' },
      },
    },
    copyForms: {
      name: '原件或者复制件',
      basis: [rule(6)],
      items: namedItems({ original: '原件、原物', copy: '复制件', photocopy: '影印件', transcript: '抄录本' }),
    },
    confirmations: {
      name: '涂改的确认方式',
      basis: [rule(2), rule(3)],
      items: namedItems({ signature: '签名', seal: '盖章', fingerprint: '手印', other: '其他方式' }),
    },
    marks: {
      name: '签名或者盖章',
      basis: [rule(3)],
      items: namedItems({ signature: '签名', seal: '盖章', refused: '拒绝签名，已注明并有见证或者录像' }),
    },
    verificationResults: {
      name: '查证结果',
      basis: [rule(1), evidenceLaw],
      items: namedItems({ unverified: '未核实', verified: '查证属实', refuted: '查证不实' }),
    },
  },
}

import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'
import { NATIONAL_FROM, underNational } from '../national-rule.ts'

const { all, atLeast, choice, date, dateTime, every, files, filled, includesAll, is, limit, longText, must, not } =
  write
const { optional, person, procedure, rows, should, since, step, text, yesNo } = write
const { any } = write

type Steps = Procedure['steps']

/** What differs between the places. */
export interface SupervisionEvidenceOptions {
  readonly overseer: { readonly name: string; readonly basis: readonly Citation[] }
  readonly basis: {
    /** 询问 */
    readonly inquiry: readonly Citation[]
    /** 查阅、复制、调取 */
    readonly access: readonly Citation[]
    /** 实地调查、勘验、抽样 */
    readonly site: readonly Citation[]
    /** two inspectors who show their certificates */
    readonly two: readonly Citation[]
    /** from 2026-02-01: only what the matter needs, and why a party is asked */
    readonly related: readonly Citation[]
    readonly other: readonly Citation[]
  }
  /** a record with one inquirer: refused at once, or warned and kept from being sealed */
  readonly oneInquirer: 'refused' | 'warned'
  /** a photograph without time and place: refused, or taken with a written note */
  readonly barePhoto: 'refused' | 'noted'
  readonly request: { readonly title: string; readonly series: string }
}

/** How supervisors take evidence (调查取证): inquiries, files and records on site. */
export function supervisionEvidenceOf(options: SupervisionEvidenceOptions): PackPart {
  const overseer = {
    name: options.overseer.name,
    kinds: ['oversight-body' as const],
    from: 'actor' as const,
    basis: [...options.overseer.basis],
  }
  const agency = { name: '被监督机关', from: 'input' as const }
  return {
    procedures: {
      supervisionInquiry: procedure({
        name: '询问笔录',
        kind: 'register',
        basis: [...options.basis.inquiry],
        title: '对{facts.interviewee}的询问笔录',
        parties: { overseer, agency },
        states: { open: { name: '记录中' }, sealed: { name: '已签名封存', final: true } },
        steps: inquirySteps(options),
      }),
      fileAccess: fileAccess(options, overseer, agency),
      siteRecord: siteRecord(options, overseer, agency),
    },
    documents: {
      materialRequest: {
        title: options.request.title,
        layout: 'letter',
        issuer: 'overseer',
        recipients: ['agency'],
        numbering: { series: options.request.series },
        approval: [],
        takesEffect: 'on-service',
        basis: [...options.basis.access],
        sections: [
          { heading: '用途', text: '{input.purpose}' },
          { heading: '材料目录', rows: { path: 'input.items', columns: { name: '材料名称' } } },
          { heading: '提供日期', text: '{input.dueOn}' },
        ],
      },
    },
    catalogues: {
      interviewees: {
        name: '被询问人',
        basis: [...options.basis.inquiry],
        items: namedItems({ officer: '行政执法人员', party: '行政相对人', other: '其他有关人员' }),
      },
    },
  }
}

function inquirySteps({ basis: { inquiry, two, other }, oneInquirer }: SupervisionEvidenceOptions): Steps {
  const demand = oneInquirer === 'refused' ? must : should
  const basis = [...inquiry]
  return {
    record: step('制作询问笔录', {
      by: 'overseer',
      post: ['inspector', 'handler'],
      from: 'start',
      to: 'open',
      duty: 'may',
      basis,
      input: {
        matter: write.matter('监督事项'),
        interviewee: text('被询问人', { personal: true }),
        kind: choice('被询问人的身份', 'interviewees'),
        identity: text('身份核对情况', { personal: true, refusal: '没有核对被询问人的身份' }),
        place: text('地点'),
        startedAt: dateTime('时间'),
        inquirers: person('询问人', { many: true }),
        certificatesShown: yesNo('是否出示监督证件', { basis: [...two] }),
        content: longText('询问内容', { personal: true }),
        necessity: optional(
          longText('询问当事人的必要性', {
            requiredWhen: all(is('input.kind', 'party'), since(NATIONAL_FROM)),
            refusal: '询问当事人属于其他必要措施，应当写明必要性，不得代替行政执法机关取证',
            code: 'necessity-missing',
            basis: [...other],
          }),
        ),
      },
      requires: [
        demand(atLeast(2, 'input.inquirers'), '询问应当由两名以上监督人员进行', {
          code: 'one-inquirer',
          basis: [...two],
        }),
      ],
    }),
    addInquirer: step('更正询问人', {
      by: 'overseer',
      post: ['inspector', 'handler'],
      from: 'open',
      duty: 'may',
      basis,
      input: { inquirers: person('询问人', { many: true }), correction: longText('更正的理由') },
    }),
    seal: step('签名封存', {
      by: 'overseer',
      post: ['inspector', 'handler'],
      from: 'open',
      to: 'sealed',
      duty: 'shall',
      basis,
      summary: '封存后只读',
      input: {
        signers: person('签名的询问人', { many: true }),
        signed: files('签名的笔录', { min: 1 }),
        intervieweeSigned: yesNo('被询问人是否签名'),
        refusalNote: optional(
          longText('拒绝签名的情况', {
            requiredWhen: is('input.intervieweeSigned', false),
            refusal: '被询问人没有签名的，应当注明情况',
            code: 'unsigned',
          }),
        ),
      },
      requires: [
        must(atLeast(2, 'facts.inquirers'), '只有一名询问人的笔录不能封存', { code: 'one-inquirer', basis: [...two] }),
        must(includesAll('input.signers', 'facts.inquirers'), '全部询问人都应当在笔录上签名', { code: 'unsigned' }),
      ],
    }),
  }
}

type Party = Procedure['parties'][string]

function fileAccess(
  { basis: { access, related } }: SupervisionEvidenceOptions,
  overseer: Party,
  agency: Party,
): Procedure {
  const basis = [...access]
  return procedure({
    name: '查阅、复制、调取材料',
    kind: 'supervision',
    basis,
    reading: { logged: true },
    title: '向{parties.agency.name}调取材料',
    parties: { overseer, agency },
    states: {
      requested: { name: '待提供' },
      overdue: { name: '逾期未提供' },
      provided: { name: '已提供，使用中' },
      unreturned: { name: '逾期未归还' },
      returned: { name: '已归还', final: true },
    },
    steps: {
      request: step('要求提供材料', {
        by: 'overseer',
        post: ['inspector', 'handler'],
        from: 'start',
        to: 'requested',
        duty: 'may',
        basis,
        input: {
          matter: write.matter('监督事项'),
          purpose: longText('用途', { refusal: '没有写明用途，不能查阅、复制、调取', code: 'purpose-missing' }),
          items: rows('材料目录', { name: text('材料名称') }, { min: 1 }),
          dueOn: date('提供日期', { notBeforeAct: true }),
          returnBy: date('归还日期', { notBeforeAct: true }),
          handlers: person('经手的监督人员', { many: true }),
          withinMatter: yesNo('是否限于本监督事项所需'),
        },
        requires: [
          should(is('input.withinMatter', true), '超出事项范围：只能调取与监督事项有关的材料，超出的应当说明理由', {
            code: 'beyond-matter',
            basis: [...related],
            ...underNational,
          }),
        ],
        issues: 'materialRequest',
      }),
      provide: step('提供材料', {
        by: 'agency',
        from: ['requested', 'overdue'],
        to: 'provided',
        duty: 'shall',
        basis,
        input: {
          copies: rows(
            '材料',
            {
              name: text('材料名称'),
              source: text('出处', { refusal: '复制件没有注明出处', code: 'source-missing' }),
              copy: files('复制件', { min: 1 }),
            },
            { min: 1 },
          ),
        },
      }),
      handBack: step('归还', {
        by: 'overseer',
        post: ['inspector', 'handler'],
        from: ['provided', 'unreturned'],
        to: 'returned',
        duty: 'shall',
        basis,
        input: { returnedOn: date('归还日期', { notAfterAct: true }), receipt: optional(files('归还凭据')) },
      }),
    },
    limits: {
      provision: limit('提供材料的日期', {
        kind: 'document',
        basis,
        on: 'agency',
        start: { step: 'request' },
        until: 'facts.dueOn',
        met: ['provide'],
        lapse: { text: '逾期未提供材料', to: 'overdue' },
      }),
      return: limit('归还日期', {
        kind: 'document',
        basis,
        on: 'overseer',
        start: { step: 'provide' },
        until: 'facts.returnBy',
        met: ['handBack'],
        lapse: { text: '调取的材料逾期未归还', to: 'unreturned' },
      }),
    },
  })
}

function siteRecord(
  { basis: { site, two, other }, barePhoto }: SupervisionEvidenceOptions,
  overseer: Party,
  agency: Party,
): Procedure {
  const basis = [...site]
  const bare = '照片没有注明时间和地点'
  const taken = {
    takenAt: dateTime('拍摄时间', { refusal: bare, code: 'photo-bare' }),
    coordinates: text('拍摄地点（坐标）', { refusal: bare, code: 'photo-bare' }),
  }
  return procedure({
    name: '现场调查、勘验记录',
    kind: 'register',
    basis,
    title: '{facts.place}的现场记录',
    parties: { overseer, agency },
    states: { recorded: { name: '已记录' }, archived: { name: '已归卷', final: true } },
    steps: {
      record: step('制作现场记录', {
        by: 'overseer',
        post: ['inspector', 'handler'],
        from: 'start',
        to: 'recorded',
        duty: 'may',
        datedBack: true,
        basis,
        input: {
          matter: write.matter('监督事项'),
          place: text('地点'),
          at: dateTime('时间'),
          inspectors: person('监督人员', { many: true }),
          certificatesShown: yesNo('是否出示监督证件', { basis: [...two] }),
          findings: longText('现场情况'),
          recordings: optional(rows('录音录像', { name: text('名称'), recording: files('文件', { min: 1 }) })),
          photos: optional(
            rows('照片', {
              name: text('名称'),
              photo: files('文件', { min: 1 }),
              ...(barePhoto === 'refused'
                ? taken
                : { takenAt: optional(taken.takenAt), coordinates: optional(taken.coordinates) }),
            }),
          ),
          samples: optional(
            rows('抽样清单', {
              item: text('样品'),
              seal: text('封签编号', { refusal: '样品没有封签编号', code: 'sample-unsealed' }),
            }),
          ),
          necessity: optional(
            longText('抽样的必要性', {
              requiredWhen: all(filled('input.samples'), since(NATIONAL_FROM)),
              refusal: '勘验、抽样属于其他必要措施，应当写明必要性，不得代替行政执法机关取证',
              code: 'necessity-missing',
              basis: [...other],
            }),
          ),
        },
        requires: [
          must(atLeast(2, 'input.inspectors'), '现场监督不得少于两人', { code: 'one-inspector', basis: [...two] }),
          must(is('input.certificatesShown', true), '现场监督应当出示监督证件', {
            code: 'certificate-not-shown',
            basis: [...two],
          }),
          ...(barePhoto === 'refused'
            ? []
            : [
                should(
                  any(
                    not(filled('input.photos')),
                    all(every('input.photos', 'takenAt'), every('input.photos', 'coordinates')),
                  ),
                  `${bare}的，应当附书面说明`,
                  { code: 'photo-bare' },
                ),
              ]),
        ],
      }),
      archive: step('归卷', {
        by: 'overseer',
        post: ['inspector', 'handler'],
        from: 'recorded',
        to: 'archived',
        duty: 'shall',
        basis,
        input: { note: optional(longText('备注')) },
      }),
    },
  })
}

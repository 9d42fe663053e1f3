import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art, hebei, national } from './identity.ts'

const { all, any, choice, compare, date, files, filled, found, is, limit, longText, matches, must, not } = write
const { optional, organ, procedure, relation, should, step, text, yesNo } = write

/** Kinds of organ that enforce by themselves and so keep a legal unit (第四条第二款). */
const ENFORCING = ['agency', 'authorised-organisation', 'dispatched-organ'] as const

/**
 * The register of organs (第三条、第四条、第二十九条): what the platform knows of an organ is what was entered here. A
 * demand on legal unit and liaison is put to persons; the first import of a whole city is the system's.
 */
const organRegister = procedure({
  name: '机构登记',
  kind: 'register',
  projects: 'organ',
  basis: [art(4), art(29)],
  title: '机构登记：{facts.name}',
  parties: {
    registrar: {
      name: '行政执法协调监督机构',
      kinds: ['oversight-body'],
      from: 'actor',
      optional: true,
      refusal: '机构登记由行政执法协调监督机构办理',
      basis: [art(4, 1)],
    },
  },
  states: { active: { name: '在册' }, withdrawn: { name: '已注销', final: true } },
  steps: {
    enter: step('登记机构', {
      by: ['registrar', 'clock'],
      post: ['system-administrator'],
      from: 'start',
      to: 'active',
      duty: 'shall',
      basis: [art(4)],
      summary: '每级政府一个协调监督机构；每个行政机关登记法制机构和联络员；授权组织、派出机构登记其由来',
      input: {
        organ: text('机构标识', { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{1,63}$' }),
        name: text('全称', { max: 60 }),
        kind: choice('机构类型', 'organKinds'),
        level: choice('层级', 'organLevels'),
        territory: text('行政区划代码', { pattern: '^[0-9A-Z]{6,12}$' }),
        superior: optional(organ('所属人民政府或者主管机关')),
        establishedBy: optional(
          organ('设立机关', {
            requiredWhen: is('input.kind', 'dispatched-organ', 'delegate'),
            refusal: '派出机构、受委托组织应当登记其设立（委托）机关',
            code: 'establisher-missing',
            basis: [art(29, 2)],
          }),
        ),
        leadership: optional(choice('领导体制', 'leaderships')),
        shortName: optional(text('机关代字', { max: 8 })),
        legalUnit: optional(
          text('承担内部协调监督的法制机构', {
            requiredWhen: all(is('input.kind', ...ENFORCING), filled('actor.organ.id')),
            refusal: '没有登记承担内部协调监督的法制机构，不能启用',
            code: 'legal-unit-missing',
            basis: [art(4, 2), hebei(5, 2)],
          }),
        ),
        liaison: optional(
          text('法制机构联络员', {
            requiredWhen: all(is('input.kind', ...ENFORCING), filled('actor.organ.id')),
            refusal: '没有登记法制机构联络员，不能启用',
            code: 'liaison-missing',
            basis: [art(4, 2)],
          }),
        ),
        authorisingClause: optional(
          text('授权的法律、法规条款', {
            requiredWhen: is('input.kind', 'authorised-organisation'),
            refusal: '法律、法规授权组织应当登记授权条款',
            code: 'authorising-clause-missing',
            basis: [art(29, 2), national(2)],
          }),
        ),
        from: optional(date('启用日期')),
      },
      requires: [
        must(not(found('sameOrgan')), '机构标识已经登记', { code: 'organ-exists' }),
        must(
          not(all(is('input.kind', 'oversight-body'), found('sameSeat'))),
          '同一人民政府只有一个行政执法协调监督机构，已经登记，不能再登记',
          { code: 'oversight-body-exists', basis: [art(4, 1), national(6, 1)] },
        ),
        must(
          any(not(is('input.kind', 'oversight-body')), matches('input.name', '司法(局|厅|部)$')),
          '行政执法协调监督机构只能是司法行政部门',
          { code: 'not-justice-department', basis: [art(4, 1), national(6, 1)] },
        ),
        must(
          any(not(is('input.kind', 'oversight-body')), filled('input.superior')),
          '请指明协调监督机构所属的人民政府',
          { code: 'superior-missing', basis: [art(4, 1)] },
        ),
      ],
    }),
    change: step('变更登记', {
      by: 'registrar',
      post: ['system-administrator'],
      from: 'active',
      duty: 'may',
      basis: [art(4, 2)],
      input: {
        name: optional(text('全称', { max: 60 })),
        superior: optional(organ('所属人民政府或者主管机关')),
        shortName: optional(text('机关代字', { max: 8 })),
        legalUnit: optional(text('承担内部协调监督的法制机构')),
        liaison: optional(text('法制机构联络员')),
      },
    }),
    withdraw: step('注销登记', {
      by: 'registrar',
      post: ['system-administrator'],
      from: 'active',
      to: 'withdrawn',
      duty: 'may',
      basis: [art(4)],
      input: { reason: longText('注销理由') },
    }),
  },
  lookups: {
    sameOrgan: {
      name: '同一标识的机构',
      procedure: 'organRegister',
      states: ['active'],
      where: [{ path: 'facts.organ', sign: '=', to: 'input.organ' }],
    },
    sameSeat: {
      name: '同一人民政府的协调监督机构',
      procedure: 'organRegister',
      states: ['active'],
      where: [
        { path: 'facts.kind', sign: '=', value: 'oversight-body' },
        { path: 'facts.superior', sign: '=', to: 'input.superior' },
      ],
    },
  },
})

/** Townships entrusted to a zone stand under the zone's committee from a day to a day (第二十九条第三款). */
const townshipEntrustment = procedure({
  name: '乡镇（街道）委托管辖登记',
  kind: 'register',
  projects: 'organ',
  basis: [art(29, 3)],
  title: '委托管辖登记',
  parties: {
    registrar: {
      name: '市行政执法协调监督机构',
      kinds: ['oversight-body'],
      from: 'actor',
      refusal: '委托管辖由行政执法协调监督机构登记',
    },
  },
  states: { active: { name: '委托管辖中' }, ended: { name: '已终止', final: true } },
  steps: {
    entrust: step('登记委托管辖', {
      by: 'registrar',
      post: ['system-administrator', 'handler'],
      from: 'start',
      to: 'active',
      duty: 'shall',
      basis: [art(29, 3)],
      summary: '自委托之日起，乡镇（街道）的协调监督随管委会；同一期间不得重复委托',
      interpretation: '托管不改变隶属；监督关系随委托，须登记委托依据和起止日期，期满自行恢复',
      input: {
        organ: organ('乡镇（街道）', { kinds: ['township'] }),
        superior: organ('管委会', { kinds: ['zone-committee'], refusal: '只能委托经开区、高新区管委会管辖' }),
        from: date('委托之日'),
        until: date('委托期满之日'),
        document: files('委托管辖的依据文件', {
          min: 1,
          refusal: '没有登记委托管辖的依据，管委会不得监督所托乡镇（街道）',
          code: 'entrustment-basis-missing',
        }),
      },
      requires: [
        must(compare('input.from', '<=', 'input.until'), '委托期满之日早于委托之日', { code: 'interval-empty' }),
        must(not(found('overlapping')), '该乡镇（街道）在这一期间已经委托管辖，不得重叠', {
          code: 'entrustment-overlaps',
        }),
      ],
    }),
    end: step('提前终止委托管辖', {
      by: 'registrar',
      post: ['system-administrator', 'handler'],
      from: 'active',
      to: 'ended',
      duty: 'may',
      basis: [art(29, 3)],
      input: { reason: longText('终止的依据和理由') },
    }),
  },
  lookups: {
    overlapping: {
      name: '期间重叠的委托管辖',
      procedure: 'townshipEntrustment',
      states: ['active'],
      where: [
        { path: 'facts.organ', sign: '=', to: 'input.organ' },
        { path: 'facts.from', sign: '<=', to: 'input.until' },
        { path: 'facts.until', sign: '>=', to: 'input.from' },
      ],
    },
  },
})

/** 委托执法: who entrusted what to whom until when, and what the entrusted organisation did (第二十九条第四款). */
const delegation = procedure({
  name: '委托执法登记',
  kind: 'register',
  basis: [art(29, 4)],
  title: '{parties.delegator.name}委托执法',
  numbering: { series: '委托', of: 'delegator' },
  parties: {
    delegator: { name: '委托机关', kinds: ['agency', 'township'], from: 'actor', refusal: '委托执法由委托机关登记' },
    delegate: {
      name: '受委托组织',
      kinds: ['delegate'],
      from: 'input',
      refusal: '受委托方应当是登记的受委托组织',
    },
  },
  states: {
    active: { name: '委托中' },
    expired: { name: '委托期限届满' },
    ended: { name: '已终止', final: true },
  },
  steps: {
    register: step('登记委托', {
      by: 'delegator',
      from: 'start',
      to: 'active',
      duty: 'shall',
      basis: [art(29, 4)],
      summary: '登记委托书、委托事项和期限；受委托组织的执法由委托机关承担责任',
      input: {
        matters: longText('委托事项'),
        from: date('委托起始日期'),
        until: date('委托截止日期'),
        letter: files('委托书', { min: 1 }),
      },
      requires: [
        must(relation('delegator', 'establishes', 'delegate'), '受委托组织登记的委托机关不是本机关', {
          code: 'not-own-delegate',
        }),
        must(compare('input.from', '<=', 'input.until'), '委托截止日期早于起始日期', { code: 'interval-empty' }),
      ],
    }),
    recordAct: step('登记受委托执法行为', {
      by: 'delegator',
      from: ['active', 'expired'],
      duty: 'shall',
      basis: [art(29, 4)],
      collects: 'acts',
      input: {
        act: text('执法行为'),
        actOn: date('行为日期', { notAfterAct: true }),
        documentNumber: optional(text('执法文书号')),
      },
      requires: [
        should(compare('input.actOn', '<=', 'facts.until'), '委托期限届满：执法行为晚于委托书载明的截止日期', {
          code: 'delegation-expired',
        }),
        should(compare('input.actOn', '>=', 'facts.from'), '执法行为早于委托起始日期', {
          code: 'delegation-not-begun',
        }),
      ],
    }),
    end: step('终止委托', {
      by: 'delegator',
      from: ['active', 'expired'],
      to: 'ended',
      duty: 'may',
      basis: [art(29, 4)],
      input: { reason: longText('终止理由') },
    }),
  },
  limits: {
    term: limit('委托期限', {
      kind: 'document',
      basis: [art(29, 4)],
      on: 'delegator',
      start: { step: 'register', date: 'input.from' },
      until: 'input.until',
      rollOver: false,
      met: ['end'],
      ended: ['ended'],
      lapse: { text: '委托期限届满，此后的执法行为须另有委托', to: 'expired' },
      warnDays: 30,
    }),
  },
})

/** 司法所协助: leads and visits go to the county bureau, which decides what becomes of them (第四条第三款). */
const stationLead = procedure({
  name: '司法所线索',
  kind: 'register',
  basis: [art(4, 3)],
  title: '{parties.station.name}：{facts.subject}',
  numbering: { series: '所线索', of: 'body' },
  parties: {
    station: {
      name: '司法所',
      kinds: ['justice-station'],
      from: 'actor',
      refusal: '司法所线索由乡镇（街道）司法所报送',
    },
    body: { name: '所属司法行政部门', kinds: ['oversight-body'], from: { oversightBodyOf: 'station' } },
  },
  states: {
    submitted: { name: '已报送' },
    handled: { name: '已处理', final: true },
    dismissed: { name: '不予处理', final: true },
  },
  steps: {
    submit: step('报送线索', {
      by: 'station',
      from: 'start',
      to: 'submitted',
      duty: 'may',
      basis: [art(4, 3), national(6, 2)],
      summary: '司法所记录线索、走访和检查情况，报所属县（市、区）司法行政部门；不以自己名义制发文书',
      input: {
        subject: text('线索事由', { max: 60 }),
        organ: organ('所涉行政机关', { kinds: ['agency', 'township', 'authorised-organisation'] }),
        foundOn: date('发现日期', { notAfterAct: true }),
        situation: longText('情况'),
        assigned: yesNo('是否受司法行政部门指派开展检查'),
        assignment: optional(
          text('指派文号或者日期', { requiredWhen: is('input.assigned', true), basis: [national(6, 2)] }),
        ),
        materials: optional(files('材料')),
      },
    }),
    handle: step('处理线索', {
      by: 'body',
      from: 'submitted',
      to: 'handled',
      duty: 'shall',
      basis: [art(4, 3)],
      input: {
        outcome: longText('处理情况，并告知司法所'),
        matter: optional(write.matter('据以开展的监督事项')),
      },
    }),
    dismiss: step('不予处理', {
      by: 'body',
      from: 'submitted',
      to: 'dismissed',
      duty: 'may',
      basis: [art(4, 3)],
      input: { reason: longText('不予处理的理由，并告知司法所') },
    }),
  },
})

const organKinds = {
  government: '人民政府',
  'oversight-body': '行政执法协调监督机构',
  agency: '行政机关',
  'legal-unit': '法制机构',
  'justice-station': '司法所',
  township: '乡镇人民政府、街道办事处',
  'zone-committee': '经开区、高新区管委会',
  delegate: '受委托组织',
  'authorised-organisation': '法律、法规授权组织',
  'dispatched-organ': '派出机构',
  'reconsideration-body': '行政复议机构',
  court: '人民法院',
  procuratorate: '人民检察院',
  'discipline-inspection': '纪检监察机关',
  police: '公安机关',
  other: '其他机关',
} as const

const items = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }]))

/** Bodies and registers of the regulation: general provisions and appendix. */
export const organisation: PackPart = {
  procedures: { organRegister, townshipEntrustment, delegation, stationLead },
  catalogues: {
    organKinds: { name: '机构类型', basis: [art(4), art(29)], items: items(organKinds) },
    organLevels: {
      name: '层级',
      basis: [art(4)],
      items: items({ nation: '国家', province: '省', city: '市', county: '县（市、区）', township: '乡镇（街道）' }),
    },
    leaderships: {
      name: '领导体制',
      basis: [art(29, 4), national(42, 2)],
      items: items({ local: '本级政府领导', vertical: '垂直管理', dual: '双重领导并且以上级部门领导为主' }),
    },
    upperRules: {
      name: '本办法未作规定、适用上位规定的事项',
      basis: [art(1), art(2)],
      items: {
        recusal: { name: '监督人员回避', basis: [hebei(18)], note: '自行回避、申请回避和依职权回避' },
        twoInspectors: { name: '现场监督人员和证件', basis: [hebei(19)], note: '不少于两人，出示证件，全过程记录' },
        rectificationDays: { name: '文书没有载明的整改期限', basis: [hebei(21, 1)], note: '三十日' },
        onSpot: { name: '当场纠正', basis: [national(26, 2)], note: '能够当场纠正的应当督促立即纠正' },
        objection: { name: '逾期复核申请的处理', basis: [national(30)], note: '作为异议处理' },
        discipline: { name: '职务违法犯罪线索移送', basis: [national(33, 1), hebei(28, 1)] },
      },
    },
  },
}

/** 司法所 assists and issues nothing in its own name, whatever part it takes (第四条第三款). */
export const bars = [
  {
    kinds: ['justice-station' as const],
    refusal: '司法所无发文权限：司法所协助所属司法行政部门开展工作，文书由司法行政部门或者人民政府制发',
    code: 'no-document-authority',
    basis: [art(4, 3), national(6, 2)],
  },
]

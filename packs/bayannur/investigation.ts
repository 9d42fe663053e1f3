import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { underNational } from '../shapes/national-rule.ts'
import { governed, overseerParty } from '../shapes/oversight/oversight-roles.ts'
import { validCertificate } from '../shapes/people/supervision-certificate.ts'
import { art, national, region } from './identity.ts'

const { any, choice, compare, compareValue, dateTime, difference, files, filled, found, is, longText, must, not } =
  write
const { number, optional, person, procedure, rows, should, step, text, yesNo } = write

const overseer = overseerParty({ overseer: '行政执法监督机构', basis: [art(10, 1)] })

const necessity = (what: string) =>
  should(filled('input.necessity'), `${what}属于其他必要措施，应当写明必要性，不得代替行政执法机关取证`, {
    code: 'necessity-missing',
    basis: [national(22, 1, 6)],
    ...underNational,
  })

/** Art 10(1)(2): two people with certificates ask, the record names both, the person asked signs or the refusal is noted. */
const questioning = procedure({
  name: '询问',
  kind: 'register',
  basis: [art(10, 1, 2), region(23)],
  title: '询问{facts.asked}',
  parties: { overseer },
  states: { recorded: { name: '已记录', final: true } },
  steps: {
    record: step('制作询问笔录', {
      by: 'overseer',
      from: 'start',
      to: 'recorded',
      duty: 'may',
      basis: [art(10, 1, 2), art(16), region(23)],
      input: {
        asked: text('被询问人', { personal: true }),
        capacity: choice('身份', 'questionedPersons'),
        identity: text('核对的身份证件', { personal: true }),
        first: person('监督人员一'),
        firstNumber: text('监督人员一的证件编号'),
        second: person('监督人员二', { refusal: '询问应当由两名以上监督人员进行', code: 'two-supervisors' }),
        secondNumber: text('监督人员二的证件编号'),
        rightsRead: yesNo('是否告知权利义务'),
        content: longText('询问内容', { personal: true }),
        signature: optional(files('签名的笔录')),
        unsigned: optional(longText('拒绝签名的情况')),
        necessity: optional(longText('必要性')),
      },
      requires: [
        must(compare('input.first', '!=', 'input.second'), '询问应当由两名以上监督人员进行', {
          code: 'two-supervisors',
          basis: [art(16), region(23)],
        }),
        must(
          write.all(found('firstCertificate'), found('secondCertificate')),
          '询问人在当日没有有效的行政执法监督证件',
          {
            code: 'certificate-invalid',
            basis: [art(16), region(23)],
          },
        ),
        must(is('input.rightsRead', true), '没有告知被询问人的权利义务', { code: 'rights-unread' }),
        must(any(filled('input.signature'), filled('input.unsigned')), '笔录应当由被询问人签名；拒绝签名的，应当注明', {
          code: 'unsigned',
        }),
        necessity('询问'),
      ],
      issues: 'questioningRecord',
    }),
  },
  lookups: { firstCertificate: validCertificate('input.first'), secondCertificate: validCertificate('input.second') },
})

/** Art 10(1)(3): files are lent by list and come back by count; every look at them is recorded. */
const fileLoan = procedure({
  name: '调阅案卷和材料',
  kind: 'supervision',
  basis: [art(10, 1, 3)],
  reading: { logged: true },
  title: '向{parties.agency.name}调阅{facts.count}卷',
  numbering: { series: '执监阅', of: 'overseer' },
  parties: { overseer, agency: { name: '被监督单位', from: 'input' } },
  states: {
    requested: { name: '待移交' },
    lent: { name: '调阅中' },
    counted: { name: '已清点' },
    returned: { name: '已归还', final: true },
  },
  steps: {
    request: step('要求调阅', {
      by: 'overseer',
      from: 'start',
      to: 'requested',
      duty: 'may',
      basis: [art(10, 1, 3)],
      input: {
        purpose: longText('用途'),
        list: rows('目录', { file: text('案卷或者材料') }, { min: 1, refusal: '调阅应当附目录', code: 'list-missing' }),
        count: number('卷数', { whole: true, min: 1 }),
        withinMatter: yesNo('是否限于与监督事项有关的材料'),
      },
      requires: [
        governed('agency', [art(10, 1, 3)]),
        should(is('input.withinMatter', true), '超出事项范围：只能调阅与监督事项有关的材料', {
          code: 'beyond-matter',
          basis: [national(22, 1, 4)],
          ...underNational,
        }),
      ],
    }),
    handOver: step('移交', {
      by: 'agency',
      from: 'requested',
      to: 'lent',
      duty: 'shall',
      basis: [art(10, 1, 3)],
      input: { handed: number('移交卷数', { whole: true, min: 1 }), receipt: files('移交清单', { min: 1 }) },
    }),
    countBack: step('清点归还', {
      by: 'overseer',
      from: ['lent', 'counted'],
      to: 'counted',
      duty: 'shall',
      basis: [art(10, 1, 3)],
      input: { back: number('归还卷数', { whole: true, min: 0 }) },
      sets: { missing: difference('facts.handed', 'input.back') },
    }),
    confirm: step('确认归还', {
      by: 'agency',
      from: 'counted',
      to: 'returned',
      duty: 'shall',
      basis: [art(10, 1, 3)],
      input: { returnReceipt: files('归还回执', { min: 1 }) },
      requires: [
        must(compareValue('facts.missing', '<=', 0), '缺{facts.missing}卷', {
          code: 'files-missing',
          basis: [art(10, 1, 3)],
        }),
      ],
    }),
  },
})

/** Art 10(1)(4): a recording is kept with its digest; one that differs later is altered and proves nothing. */
const securedRecording = procedure({
  name: '录音录像保全',
  kind: 'register',
  basis: [art(10, 1, 4)],
  title: '{facts.place}的录音录像',
  parties: { overseer },
  states: {
    secured: { name: '已保全' },
    confirmed: { name: '已确认' },
    altered: { name: '已变动', final: true },
  },
  steps: {
    secure: step('保全', {
      by: 'overseer',
      from: 'start',
      to: 'secured',
      duty: 'may',
      datedBack: true,
      basis: [art(10, 1, 4)],
      input: {
        recording: files('录音、录像', { min: 1 }),
        madeAt: dateTime('制作时间'),
        place: text('制作地点'),
        maker: person('制作人'),
        digest: text('文件校验值'),
        necessity: optional(longText('必要性')),
      },
      requires: [necessity('录音录像保全')],
    }),
    confirm: step('校验并确认', {
      by: 'overseer',
      from: ['secured', 'confirmed'],
      to: 'confirmed',
      duty: 'may',
      basis: [art(10, 1, 4)],
      input: { found: text('现在的校验值') },
      requires: [
        must(compare('input.found', '=', 'facts.digest'), '已变动：文件与保全时不一致，不能确认为证据', {
          code: 'recording-altered',
          basis: [art(10, 1, 4)],
        }),
      ],
    }),
    markAltered: step('标记已变动', {
      by: 'overseer',
      from: ['secured', 'confirmed'],
      to: 'altered',
      duty: 'shall',
      basis: [art(10, 1, 4)],
      input: { found: text('现在的校验值') },
      requires: [
        must(not(compare('input.found', '=', 'facts.digest')), '文件没有变动', { code: 'recording-unaltered' }),
      ],
    }),
  },
})

/** Art 8(7): checks by organs that the bureau organises, guides or joins; the decision is never the bureau's. */
const joinedCheck = procedure({
  name: '组织、指导、参与行政执法检查',
  kind: 'supervision',
  basis: [art(8, 1, 7), national(8)],
  title: '{facts.subject}',
  numbering: { series: '执监参', of: 'overseer' },
  parties: { overseer, agency: { name: '实施检查的行政执法部门', from: 'input' } },
  states: { running: { name: '检查中' }, decided: { name: '部门已作出处理' }, closed: { name: '已结束', final: true } },
  steps: {
    join: step('确定参与方式', {
      by: 'overseer',
      from: 'start',
      to: 'running',
      duty: 'may',
      basis: [art(8, 1, 7)],
      input: { subject: text('检查事项', { max: 60 }), role: choice('参与方式', 'checkRoles') },
      requires: [governed('agency', [art(8, 1, 7)])],
    }),
    decide: step('作出检查处理决定', {
      by: 'agency',
      from: 'running',
      to: 'decided',
      duty: 'may',
      basis: [art(8, 1, 7), national(8)],
      stranger: '监督机构参与检查限于观察和监督，不得代行行政执法，处理决定由行政执法部门作出',
      input: { decision: text('决定文号'), content: longText('内容') },
    }),
    observe: step('登记监督情况', {
      by: 'overseer',
      from: ['running', 'decided'],
      to: 'closed',
      duty: 'shall',
      basis: [art(8, 1, 7), national(8)],
      input: { observed: longText('对检查合法性、适当性的意见') },
    }),
  },
})

/** Arts 8(7) and 10: what the bureau does to find out, beyond the measures that places share. */
export const investigationPart: PackPart = {
  procedures: { questioning, fileLoan, securedRecording, joinedCheck },
  documents: {
    questioningRecord: {
      title: '询问笔录',
      layout: 'working-paper',
      issuer: 'overseer',
      recipients: [],
      approval: [],
      takesEffect: 'on-issue',
      basis: [art(10, 1, 2)],
      sections: [
        { heading: '被询问人', text: '{input.asked}（{input.identity}）' },
        { heading: '监督人员', text: '{input.firstNumber}、{input.secondNumber}' },
        { heading: '内容', text: '{input.content}' },
      ],
    },
  },
  catalogues: {
    questionedPersons: {
      name: '被询问人的身份',
      basis: [art(10, 1, 2)],
      items: { officer: { name: '行政执法人员' }, party: { name: '行政管理相对人' }, other: { name: '其他相关人员' } },
    },
    checkRoles: {
      name: '参与方式',
      basis: [art(8, 1, 7)],
      items: { organise: { name: '组织' }, guide: { name: '指导' }, join: { name: '参与' } },
    },
  },
}

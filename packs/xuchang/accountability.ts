import type { PackPart } from '../assemble.ts'
import { cooperationRecordOf } from '../shapes/oversight/cooperation-record.ts'
import { accountabilityOf } from '../shapes/people/accountability.ts'
import { agencySanctionOf } from '../shapes/people/agency-sanction.ts'
import { certificateRegister } from '../shapes/people/certificate-register.ts'
import { personalMeasureOf } from '../shapes/people/personal-measure.ts'
import { supervisorMisconductOf } from '../shapes/people/supervisor-misconduct.ts'
import { groundsPart } from './accountability-grounds.ts'
import { art, henan, national } from './identity.ts'

/** Art 5(2): the justice bureau does the work for the government, which is the supervising organ. */
export const overseer = { name: '行政执法监督机构', basis: [art(5, 2)] }

const leads = accountabilityOf({
  overseer,
  basis: [art(21, 1)],
  proposal: [art(21, 1), national(32), national(41)],
  obstruction: [national(41), national(25)],
  grounds: {
    obstruction: { name: '拒绝或者阻碍行政执法监督人员履职', basis: [art(21, 1, 9), henan(41), national(41)] },
    noAssistance: { name: '无正当理由不履行协助义务', basis: [art(21, 1, 6)] },
    negligence: { name: '不履行或者不正确履行行政执法职责', basis: [art(21, 1, 1)] },
    abuse: { name: '主体、权限、内容和程序等不合法', basis: [art(21, 1, 4)] },
    other: { name: '法律、法规、规章规定的其他情形', basis: [art(21, 1, 12)] },
  },
  own: {
    regime: { name: '未按规定落实行政执法重要制度', basis: [art(21, 1, 2)] },
    responsibility: { name: '未按规定落实行政执法责任制', basis: [art(21, 1, 3)] },
    incivility: { name: '粗暴、野蛮等不文明执法', basis: [art(21, 1, 5)] },
    disputeResult: { name: '不执行行政执法争议协调意见和决定', basis: [art(21, 1, 7)] },
    paperIgnored: { name: '不执行督办函、意见书或者不报告执行情况', basis: [art(21, 1, 10)] },
    decisionIgnored: { name: '不执行《行政执法监督决定书》', basis: [art(21, 1, 11)] },
    qualification: { name: '未执行人员资格管理和教育培训制度', basis: [art(21, 1, 8)] },
  },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
  fallsWith: ['annulled'],
  factors: [national(32)],
  criminalExit: [art(21, 1)],
})

const cooperation = cooperationRecordOf({
  overseer,
  basis: [art(14)],
  onSite: [henan(41)],
  everybody: [national(25), national(41)],
})

/** Art 21(1): what an organ has to expect. By the text the supervising organ is the government. */
const sanctions = agencySanctionOf({
  overseer,
  agency: '被监督机关',
  basis: [art(21, 1)],
  deciding: [art(21, 1), art(5, 1), henan(46, 1, 1)],
  sanctions: {
    circular: { name: '通报' },
    criticism: { name: '批评' },
    disqualified: { name: '取消评优评先资格' },
  },
  circular: [national(31)],
  paper: { title: '行政执法责任处理决定书', series: '责处决' },
})

/** Art 21(1): what persons have to expect, each by who decides it. */
const measures = personalMeasureOf({
  overseer,
  basis: [art(21, 1)],
  national: [national(32)],
  measures: {
    circular: { name: '通报', decider: 'own' },
    criticism: { name: '批评', decider: 'own' },
    training: { name: '离岗培训', decider: 'own' },
    transfer: { name: '调离行政执法岗位', decider: 'own' },
    disqualify: {
      name: '取消行政执法资格',
      basis: [art(21, 1), henan(46, 1, 2)],
      decider: 'bureau',
      certificate: { step: 'cancel', day: 'cancelledOn', label: '取消之日' },
    },
    discipline: { name: '依法处分', decider: 'other' },
  },
  bureau: [art(21, 1), henan(46, 1, 2)],
  discipline: {
    basis: [art(21, 1), henan(46, 1, 3)],
    kinds: ['discipline-inspection', 'government', 'agency'],
    text: '处分由任免机关或者监察机关决定，监督机构不能作为作出处分的机关',
  },
  paper: { title: '行政执法人员处理建议书', series: '执监人' },
})

/** Certificates: an officer who lost his qualification may not apply again for two years, once the rule is in force. */
const certificates = certificateRegister({
  basis: [henan(21), henan(46, 1, 2)],
  measures: [art(21, 1), henan(46, 1, 2)],
  withheld: false,
  cancel: { basis: [art(21, 1), henan(46, 1, 2)], ban: { years: 2, basis: [art(21, 2)] } },
})

/** Art 23: supervisors answer too, and not to their own bureau. */
const supervisors = supervisorMisconductOf({
  basis: [art(23), national(40), henan(47)],
  receiving: [national(39)],
  elsewhere: [art(23), national(39)],
})

/** 责任追究. */
export const accountabilityParts: readonly PackPart[] = [
  cooperation,
  leads,
  groundsPart,
  sanctions,
  measures,
  certificates,
  supervisors,
]

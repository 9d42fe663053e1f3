import type { PackPart } from '../assemble.ts'
import { cooperationRecordOf } from '../shapes/oversight/cooperation-record.ts'
import { accountabilityOf } from '../shapes/people/accountability.ts'
import { agencySanctionOf } from '../shapes/people/agency-sanction.ts'
import { certificateRegister } from '../shapes/people/certificate-register.ts'
import { personalMeasureOf } from '../shapes/people/personal-measure.ts'
import { supervisorMisconductOf } from '../shapes/people/supervisor-misconduct.ts'
import { art, national, region } from './identity.ts'
import { officersPart } from './officers.ts'

/** Art 2(2): the justice bureau. */
export const overseer = { name: '行政执法监督机构', basis: [art(2, 2)] }

const leads = accountabilityOf({
  overseer,
  basis: [art(27), region(36)],
  proposal: [national(32), national(41)],
  obstruction: [national(41), national(25)],
  grounds: {
    obstruction: { basis: [art(10, 2), region(36, 1, 10)] },
    abuse: { basis: [art(27), region(37)] },
  },
  own: { disputeResult: { name: '未执行政府或者有权机关对争议的处理决定', basis: [region(36, 1, 9)] } },
  paper: { title: '行政执法责任追究建议书', series: '执监建' },
  target: 10,
  factors: [national(32)],
})

const cooperation = cooperationRecordOf({
  overseer,
  basis: [art(10, 2), region(36, 1, 10)],
  onSite: [art(16)],
  everybody: [national(25), national(41)],
  cited: ['《内蒙古自治区行政执法监督条例》第三十六条第（十）项'],
})

/** Region art 36: the government orders an organ to correct; what it has not corrected in time is made known. */
const sanctions = agencySanctionOf({
  overseer,
  agency: '行政执法部门',
  basis: [art(27), region(36)],
  deciding: [art(27), region(36)],
  sanctions: { circular: { name: '通报批评' } },
  orderFirst: [region(36)],
  paper: { title: '通报批评', series: '通报' },
})

/** Region art 37: the person's own organ, who may discipline, and for the certificate the bureau, after a sanction. */
const measures = personalMeasureOf({
  overseer,
  basis: [art(27), region(37)],
  national: [national(32)],
  measures: {
    circular: { name: '通报批评', decider: 'own' },
    transfer: { name: '调离执法岗位', decider: 'own' },
    suspendCertificate: {
      name: '暂扣行政执法证件',
      basis: [region(37, 2)],
      decider: 'bureau',
      certificate: { step: 'suspend', day: 'suspendedFrom', label: '暂扣之日' },
    },
    revokeCertificate: {
      name: '撤销行政执法证件',
      basis: [region(37, 2)],
      decider: 'bureau',
      certificate: { step: 'revoke', day: 'revokedOn', label: '撤销之日' },
    },
    discipline: { name: '政务处分', decider: 'other' },
  },
  bureau: [art(27), region(37, 2)],
  discipline: {
    basis: [art(27), region(37, 1)],
    kinds: ['discipline-inspection', 'government', 'agency'],
    text: '政务处分由任免机关或者监察机关决定，监督机构不能作为作出处分的机关',
  },
  certificateGround: {
    label: '政务处分决定或者刑事裁判文书',
    refusal: '没有政务处分决定或者刑事裁判文书，不能暂扣、撤销行政执法证件',
    basis: [region(37, 2)],
  },
  notice: { title: '行政执法证件公告', series: '证告' },
  paper: { title: '行政执法人员处理建议书', series: '执监人' },
})

const certificates = certificateRegister({
  basis: [art(27), region(37, 2)],
  measures: [art(27), region(37, 2)],
  revoked: '撤销',
})

/** Art 27, 825 §40: supervisors answer too, and not to their own bureau. */
const supervisors = supervisorMisconductOf({
  basis: [art(27), region(38), national(40)],
  receiving: [national(39)],
  elsewhere: [national(39)],
})

/** 责任追究. */
export const accountabilityParts: readonly PackPart[] = [
  cooperation,
  leads,
  sanctions,
  measures,
  certificates,
  officersPart,
  supervisors,
]

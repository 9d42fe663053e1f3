import { citation, type Norm } from '@zhiheng/law'

/** What the pack is: the norm it carries, the norms it may cite, and since when. The texts themselves are imported by users. */
export const identity = {
  id: 'xingtai',
  version: '1.0.0',
  norm: 'xingtai',
  territory: '130500',
  status: 'in-force',
  force: { from: '2023-10-01' },
  under: ['national'],
} as const

/** The regulation of the city. */
export const art = citation('xingtai')
/** 国务院《行政执法监督条例》 */
export const national = citation('national')
/** The parent norm of the province. */
export const hebei = citation('hebei-2019')
export const penaltyLaw = citation('administrative-penalty-law')
export const litigationLaw = citation('administrative-litigation-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')
export const organicLaw = citation('local-organic-law')

export const norms: Norm[] = [
  {
    id: 'xingtai',
    title: '邢台市行政执法协调监督工作办法',
    kind: 'local-government-rule',
    issuer: '邢台市人民政府',
    documentNumber: '邢台市人民政府令〔2023〕第4号',
    issued: '2023-08-31',
    force: { from: '2023-10-01' },
    territory: '130500',
    text: 'available',
  },
  {
    id: 'national',
    title: '行政执法监督条例',
    kind: 'administrative-regulation',
    issuer: '国务院',
    documentNumber: '国令第825号',
    issued: '2025-12-17',
    force: { from: '2026-02-01' },
    text: 'available',
  },
  {
    id: 'hebei-2019',
    title: '河北省行政执法监督条例',
    kind: 'local-regulation',
    issuer: '河北省人民代表大会常务委员会',
    issued: '2019-05-30',
    force: { from: '2019-07-01' },
    territory: '130000',
    text: 'available',
  },
  {
    id: 'civil-code',
    title: '中华人民共和国民法典',
    kind: 'law',
    issuer: '全国人民代表大会',
    issued: '2020-05-28',
    force: { from: '2021-01-01' },
    text: 'available',
  },
  {
    id: 'legislation-law',
    title: '中华人民共和国立法法',
    kind: 'law',
    issuer: '全国人民代表大会',
    issued: '2023-03-13',
    force: { from: '2023-03-15' },
    text: 'available',
  },
  {
    id: 'local-organic-law',
    title: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
    kind: 'law',
    issuer: '全国人民代表大会',
    issued: '2022-03-11',
    force: { from: '2022-03-12' },
    text: 'available',
  },
  {
    id: 'administrative-penalty-law',
    title: '中华人民共和国行政处罚法',
    kind: 'law',
    issuer: '全国人民代表大会常务委员会',
    issued: '2021-01-22',
    force: { from: '2021-07-15' },
    text: 'available',
  },
  {
    id: 'administrative-coercion-law',
    title: '中华人民共和国行政强制法',
    kind: 'law',
    issuer: '全国人民代表大会常务委员会',
    issued: '2011-06-30',
    force: { from: '2012-01-01' },
    text: 'available',
  },
  {
    id: 'administrative-reconsideration-law',
    title: '中华人民共和国行政复议法',
    kind: 'law',
    issuer: '全国人民代表大会常务委员会',
    issued: '2023-09-01',
    force: { from: '2024-01-01' },
    text: 'available',
  },
  {
    id: 'administrative-litigation-law',
    title: '中华人民共和国行政诉讼法',
    kind: 'law',
    issuer: '全国人民代表大会常务委员会',
    issued: '2017-06-27',
    force: { from: '2017-07-01' },
    text: 'available',
  },
  {
    id: 'civil-procedure-law',
    title: '中华人民共和国民事诉讼法',
    kind: 'law',
    issuer: '全国人民代表大会常务委员会',
    issued: '2023-09-01',
    force: { from: '2024-01-01' },
    text: 'available',
  },
  {
    id: 'supervision-law',
    title: '中华人民共和国监察法',
    kind: 'law',
    issuer: '全国人民代表大会常务委员会',
    issued: '2024-12-25',
    force: { from: '2025-06-01' },
    text: 'available',
  },
  {
    id: 'criminal-transfer-provisions',
    title: '行政执法机关移送涉嫌犯罪案件的规定',
    kind: 'administrative-regulation',
    issuer: '国务院',
    issued: '2020-08-07',
    force: { from: '2020-08-07' },
    text: 'available',
  },
  {
    id: 'administrative-litigation-interpretation',
    title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    kind: 'judicial-interpretation',
    issuer: '最高人民法院',
    documentNumber: '法释〔2018〕1号',
    issued: '2018-02-06',
    force: { from: '2018-02-08' },
    text: 'available',
  },
]

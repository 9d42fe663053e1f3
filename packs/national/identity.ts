import { citation, type Norm } from '@zhiheng/law'

/** What the pack is: the regulation of the State Council, which stands above every local one from 2026-02-01 on. */
export const identity = {
  id: 'national',
  version: '1.0.0',
  norm: 'national',
  territory: '000000',
  status: 'in-force',
  force: { from: '2026-02-01' },
  under: [],
} as const

/** 行政执法监督条例 */
export const art = citation('national')
export const organicLaw = citation('local-organic-law')
export const reconsiderationLaw = citation('administrative-reconsideration-law')

export const norms: Norm[] = [
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
    id: 'local-organic-law',
    title: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
    kind: 'law',
    issuer: '全国人民代表大会',
    issued: '2022-03-11',
    force: { from: '2022-03-12' },
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
]

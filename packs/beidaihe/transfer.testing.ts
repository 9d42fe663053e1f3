import { type Court, materials, type Result } from '../testing.ts'

export const SCJ = '北戴河区市场监督管理局'
export const CGJ = '北戴河区城市管理综合行政执法局'
export const POLICE = '北戴河区公安局'

type Fields = Readonly<Record<string, unknown>>

/** The five kinds of material: the letter is issued, the other four are these. */
export const fiveKinds: Fields = {
  report: materials('案件调查报告.pdf'),
  reportBy: '李某',
  reportOn: '2026-05-08',
  items: [{ name: '饮料', quantity: 12, unit: '箱', condition: '完好', place: '二号仓' }],
  itemsListed: 12,
  sampled: false,
  inspectionAbsent: '没有检验',
  othersAbsent: '没有其他材料',
}

/** A case found by one department that is not its own. */
export const findCase = (here: Court, input: Fields = {}, receiver = SCJ): Result =>
  here.open('caseTransfer', 'find', CGJ, '2026-05-11', {
    parties: { receiver: [receiver] },
    input: {
      caseNumber: 'YS-2026-007',
      facts: '流动摊贩销售无标签饮料',
      discoveredOn: '2026-05-11',
      reason: 'law',
      legalBasis: ['食品安全法第六条'],
      ...input,
    },
  })

/** A criminal case at the step before it goes to the police: reported, approved. */
export function approvedCase(here: Court, at = '2026-09-30 10:00', caseNumber = 'XS-1'): string {
  const { id } = reportCase(here, at, { caseNumber })
  here.act(id, 'approve', SCJ, at, { input: { opinion: '同意移送' } })
  return id
}

export const reportCase = (here: Court, at: string, input: Fields = {}, police = POLICE): Result =>
  here.open('criminalTransfer', 'report', SCJ, at, {
    parties: { police: [police] },
    input: {
      caseNumber: 'XS-1',
      suspect: '王某',
      officers: ['张某', '李某'],
      facts: '销售金额达到追诉标准',
      report: materials('移送报告.pdf'),
      ...input,
    },
  })

export const toPolice: Fields = {
  ...fiveKinds,
  reportOn: '2026-05-08',
  superior: '130300-market',
  catalogue: '案件调查报告、涉案物品清单',
}

/** Sent to the police and taken by them. */
export function underReview(here: Court, day: string, caseNumber = 'XS-1'): string {
  const id = approvedCase(here, `${day} 09:00`, caseNumber)
  here.issue(id, 'send', SCJ, `${day} 10:00`, { input: toPolice })
  here.act(id, 'accept', POLICE, `${day} 15:00`, { input: { acceptedOn: day, receipt: materials('回执') } })
  return id
}

export const paper = (documentNumber: string, decidedOn: string): Fields => ({
  documentNumber,
  decidedOn,
  instrument: materials('文书.pdf'),
})

/** Whether the clock that was met last in a matter was met late. */
export const metLate = (here: Court, id: string): boolean | undefined =>
  here.world
    .events(id)
    .flatMap((event) => (event.type === 'limit-met' ? [event.late] : []))
    .at(-1)

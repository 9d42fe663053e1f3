import { compilePack, formatCitation, isMine, localInstant, Organ, Procedure, requiredActions } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { type Court, courtOf } from '../testing.ts'
import { xingtai } from './index.ts'
import { organs } from './organs.ts'
import { finding, servedOpinion } from './supervision.testing.ts'
import { court } from './testing.ts'

const negotiation = { negotiatedOn: '2026-03-02', participants: '分管负责人', positions: '各执一词' }

const shijiazhuang = Organ.parse({
  id: '130100-transport',
  name: '石家庄市交通运输局',
  kind: 'agency',
  level: 'city',
  territory: '130100',
  superior: '130000-government',
})

describe('where the regulation applies', () => {
  it('XT-2-1a a dispute inside the city is entered, one with an organ of another city is not and gets no number', () => {
    const here = courtOf(compilePack(xingtai), [...organs, shijiazhuang])
    const enter = (respondent: string) =>
      here.open('dispute', 'negotiateFailed', '邢台市交通运输局', '2026-03-02', {
        parties: { applicant: ['邢台市交通运输局'], respondents: [respondent] },
        input: negotiation,
      })
    expect(enter('沙河市交通运输局').ok).toBe(true)
    const refused = enter('石家庄市交通运输局')
    expect(refused.says).toContain('超出本行政区域，应报共同上级')
    expect(here.world.matters()).toHaveLength(1)
  })

  it('XT-3-1 coordination and supervision are two lines: a matter has its kind, and a dispute offers no supervision opinion', () => {
    const { kind: _kind, ...untyped } = xingtai.procedures.dispute ?? {}
    expect(Procedure.safeParse(untyped).success).toBe(false)
    const here = court()
    const { id } = here.open('dispute', 'negotiateFailed', '邢台市交通运输局', '2026-03-02', {
      parties: { applicant: ['邢台市交通运输局'], respondents: ['邢台市公安局'] },
      input: negotiation,
    })
    const papers = here.world.explain(id, here.world.person('邢台市司法局'), '2026-03-02').map((step) => step.issues)
    expect(papers).not.toContain('supervisionOpinion')
    expect(xingtai.procedures.dispute?.kind).toBe('coordination')
    expect(xingtai.procedures.supervision?.kind).toBe('supervision')
  })

  it('XT-3-3 a bureau supervises its own level and below, never the level above', () => {
    const find = (agency: string) =>
      court().open('supervision', 'find', '信都区司法局', '2026-03-02', {
        parties: { agency: [agency] },
        input: finding,
      })
    expect(find('信都区自然资源和规划局').ok).toBe(true)
    expect(find('信都区南石门镇人民政府').ok).toBe(true)
    const above = find('邢台市住房和城乡建设局')
    expect(above.codes).toContain('not-governed')
    expect(find('沙河市自然资源和规划局').codes).toContain('not-governed')
  })

  it('XT-4-3 a justice station issues nothing, whatever matter it looks at', () => {
    const here = court()
    const { id } = here.open('supervision', 'find', '宁晋县司法局', '2026-03-02', {
      parties: { agency: ['宁晋县交通运输局'] },
      input: finding,
    })
    const refused = here.draft(id, 'issueOpinion', '宁晋县凤凰镇司法所', '2026-03-02', { input: {} })
    expect(refused.codes).toEqual(['no-document-authority'])
    expect(refused.says).toContain('司法所无发文权限')
  })

  it('XT-4-2 a served paper is a task of the liaison of the legal unit that received it', () => {
    const here = court()
    const id = servedOpinion(here, '2026-03-03', { bureau: '宁晋县司法局', agency: '宁晋县交通运输局' })
    const liaison = here.world.person('宁晋县交通运输局', 'liaison-officer')
    const tasks = (day: string) =>
      requiredActions(
        here.world.pack,
        here.matter(id),
        here.world.explain(id, liaison, day),
        localInstant(`${day}T10:00:00+08:00`),
      )
    expect(tasks('2026-03-03').filter((task) => isMine(task, liaison))).toMatchObject([
      { step: 'reportRectification', dueDate: '2026-04-02', organs: ['130528-transport'] },
    ])
  })

  it('XT-29-2b a paper served on a dispatched organ is copied to the organ that set it up, and both may supervise it', () => {
    const here = court()
    const { id } = here.open('supervision', 'find', '信都区司法局', '2026-03-02', {
      parties: { agency: ['信都区公安局达活泉派出所'] },
      input: finding,
    })
    here.act(id, 'assessOnSpot', '信都区司法局', '2026-03-02', {
      input: { onSpotPossible: false, onSpotReasons: '需要补办手续' },
    })
    const issued = here.issue(id, 'issueOpinion', '信都区司法局', '2026-03-02', {
      input: {
        findings: '未出具检查笔录',
        bases: ['行政处罚法第五十五条'],
        demands: [{ item: '补正笔录', kind: 'supplement' }],
        rectifyBy: '2026-04-01',
        reviewNotice: '自收到之日起15日内可以申请复核。',
      },
    })
    expect(issued.says).toBe('')
    expect(
      here
        .matter(id)
        .documents.at(-1)
        ?.copies.map((one) => one.name),
    ).toEqual(['信都区公安局'])
    expect(here.serve(id, 'supervisionOpinion', '信都区公安局', '2026-03-03').ok).toBe(true)
  })
})

describe('which basis is shown', () => {
  /** The basis of issuing an opinion, as a screen shows it on a day. */
  const shown = (here: Court, day: string): string[] => {
    const { id } = here.open('supervision', 'find', '邢台市司法局', day, {
      parties: { agency: ['邢台市交通运输局'] },
      input: finding,
    })
    const { norms } = here.world.pack
    const step = here.world
      .explain(id, here.world.person('邢台市司法局'), day)
      .find((one) => one.step === 'issueOpinion')
    return (step?.basis ?? []).map((citation) => formatCitation(citation, norms))
  }

  it('XT-2-1b XT-30-1 is the norm in force, the prevailing one first: the province, then the city, from 2026-02-01 the nation above', () => {
    const local = ['《河北省行政执法监督条例》第二十条', '《邢台市行政执法协调监督工作办法》第二十一条第一款']
    const above = ['《行政执法监督条例》第二十六条第一款', '《行政执法监督条例》第二十八条第一款']
    expect(shown(court(), '2023-09-28')).toEqual(['《河北省行政执法监督条例》第二十条'])
    expect(shown(court(), '2023-10-08')).toEqual(local)
    expect(shown(court(), '2026-01-30')).toEqual(local)
    expect(shown(court(), '2026-02-02')).toEqual([...above, ...local])
  })
})

import { describe, expect, it } from 'vitest'
import { choose, day, lines, pick } from './desk.ts'
import { issuePaper } from './issue-paper.ts'
import { problemOf } from './problem-of.ts'
import { setStage } from './support.ts'

const bureau = '信都区司法局'
const government = '信都区人民政府'
const agency = '信都区交通运输局'

describe('supervision from a problem to the answer of a review, in the browser', () => {
  const stage = setStage('2026-11-20T09:30:00+08:00')
  /** the address and the number of the matter */
  const matter = { path: '', number: '' }

  it('XT-21-1c a problem becomes an opinion that says by when to put it right', async () => {
    const { desk } = stage
    await desk.seat(bureau, '经办人')
    await desk.press('新建事项')
    await desk.follow('登记问题')
    await desk.fill(problemOf(agency))
    const { receipt } = await desk.confirm('登记问题')
    matter.number = receipt.match(/信司执监〔2026〕\d+号/u)?.[0] ?? ''
    expect(matter.number).not.toBe('')
    await desk.follow('查看事项')
    await desk.page.getByRole('heading', { name: '时间线' }).waitFor()
    matter.path = new URL(desk.page.url()).pathname

    await desk.press('判断能否当场纠正')
    await desk.fill({ 能否当场纠正: choose('否'), 判断理由: '需要补办手续' })
    await desk.confirm('判断能否当场纠正')
    const number = await issuePaper(desk, {
      organ: bureau,
      matter: matter.path,
      number: matter.number,
      step: '制发《行政执法监督意见书》',
      title: '行政执法监督意见书',
      entries: {
        依据: lines('《邢台市行政执法协调监督工作办法》第十八条'),
        要求: '公示三件处罚决定',
        种类: pick('改正'),
        整改期限: day('2026-11-25'),
      },
      recipients: [agency],
    })
    expect(number).toMatch(/〔2026〕\d+号$/u)
  })

  it('XT-22-1a what is not put right in time is overdue, and goes to the government', async () => {
    const { desk, installation } = stage
    await desk.seat(bureau, '经办人')
    await desk.go(matter.path)
    await desk.press('“逾期未改正，报请制发监督决定书”为什么不能办理')
    expect(await desk.text()).toContain('整改期限尚未届满')
    await installation.turnTo('2026-11-26T09:00:00+08:00')
    await desk.go(matter.path)
    expect(await desk.text()).toContain('逾期未改正')
    await issuePaper(desk, {
      organ: bureau,
      matter: matter.path,
      number: matter.number,
      step: '逾期未改正，报请制发监督决定书',
      title: '关于报请制发行政执法监督决定书的报告',
      entries: { 逾期未改正的情况: '期限届满未公示', 处理建议: '责令限期履行' },
      recipients: [government],
    })
  })

  it('XT-22-1c the government decides, and the decision is served', async () => {
    const { desk } = stage
    const number = await issuePaper(desk, {
      organ: government,
      matter: matter.path,
      number: matter.number,
      step: '制发《行政执法监督决定书》',
      title: '行政执法监督决定书',
      entries: {
        依据: lines('《邢台市行政执法协调监督工作办法》第二十二条'),
        决定种类: choose('责令限期履行'),
        决定内容: '责令公示三件处罚决定',
        履行期限: day('2026-12-18'),
      },
      recipients: [agency],
    })
    expect(number).toMatch(/〔2026〕\d+号$/u)
    await desk.seat(agency, '经办人')
    await desk.go(matter.path)
    expect(await desk.text()).toMatch(/2026-12-28/u) // thirty days from 2026-11-26, the 26th being a Saturday
  })

  /** the address of the review */
  let review = ''

  it('XT-22-3a the organ asks for a review, of the government and of nobody else', async () => {
    const { desk, installation } = stage
    await installation.turnTo('2026-11-30T09:00:00+08:00')
    await desk.seat(agency, '经办人')
    await desk.go(matter.path)
    await desk.press('对《行政执法监督决定书》申请复核')
    await desk.fill({ 异议及理由: '履行期限过短', 受理复核的机关: pick(bureau) })
    await desk.press('核对')
    await desk.page.getByText('复核申请应当向作出《行政执法监督决定书》的信都区人民政府提出').first().waitFor()
    await desk.fill({ 受理复核的机关: pick(government) })
    await desk.confirm('对《行政执法监督决定书》申请复核')
    await desk.follow(`${agency}对《行政执法监督决定书》申请复核`)
    await desk.page.getByRole('heading', { name: '时间线' }).waitFor()
    review = new URL(desk.page.url()).pathname
    expect(review).toMatch(/^\/matters\//u)
  })

  it('XT-22-3b the government answers by another hand, and what it decided stands', async () => {
    const { desk } = stage

    await desk.seat(government, '签发人')
    await desk.go(review)
    await desk.press('指定复核人员')
    await desk.fill({ 复核人员: '姚景行' })
    await desk.confirm('指定复核人员')
    await issuePaper(desk, {
      organ: government,
      drafter: '姚景行',
      matter: review,
      number: '《行政执法监督决定书》复核',
      step: '作出复核答复',
      title: '行政执法监督决定书复核答复书',
      entries: {
        复核结果: choose('维持'),
        复核查明的情况和理由: '期限适当',
        答复依据: lines('《邢台市行政执法协调监督工作办法》第二十二条'),
      },
      recipients: [agency],
    })
    await desk.seat(agency, '经办人')
    await desk.go(review)
    expect(await desk.text()).toContain('已答复')
    await desk.go(matter.path)
    expect(await desk.text()).toContain('维持')
    expect(desk.complaints()).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { choose, day, files, lines, pick } from './desk.ts'
import { issuePaper } from './issue-paper.ts'
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
    await desk.fill({
      被监督机关: pick(agency),
      监督类别: choose('行政执法监督'),
      问题来源: pick('监督检查发现'),
      监督内容: pick('行政执法公示'),
      问题范围: choose('普遍做法（共性问题）'),
      执法行为种类: pick('行政处罚'),
      存在的问题: '三件行政处罚决定未公示',
      问题定性: choose('违法'),
      定性理由: '违反公示规定',
      查证情况: choose('已查明'),
      证据材料: files('检查笔录.pdf'),
    })
    const { receipt } = await desk.confirm('登记问题')
    matter.number = receipt.match(/信司执监〔2026〕\d+号/u)?.[0] ?? ''
    expect(matter.number).not.toBe('')
    await desk.follow('查看事项')
    await desk.page.getByRole('heading', { name: '时间线' }).waitFor()
    matter.path = new URL(desk.page.url()).pathname

    await desk.press('判断能否当场纠正')
    await desk.fill({ 能否当场纠正: choose('否'), 理由: '需要补办手续' })
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
})

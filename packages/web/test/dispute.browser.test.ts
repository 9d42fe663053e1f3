import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { choose, day, files, lines, pick } from './desk.ts'
import { issuePaper } from './issue-paper.ts'
import { setStage } from './support.ts'

const agency = '信都区城市管理综合行政执法局'
const other = '信都区市场监督管理局'
const bureau = '信都区司法局'

describe('a dispute between two bureaus of one district', () => {
  const stage = setStage('2026-11-20T09:30:00+08:00')
  /** the address and the number of the matter */
  const matter = { path: '', number: '' }
  const step = (name: string) => `${matter.path}/steps/${name}`

  it('XT-7-1-1 is registered after the negotiation failed, with competence explained before anything is filed', async () => {
    const { desk } = stage
    await desk.seat(agency, '经办人')
    await desk.press('新建事项')
    await desk.follow('登记协商未达成一致')
    await desk.fill({ 申请机关: pick(agency), 争议机关: pick(other) })
    const competence = desk.page.locator('section', { has: desk.page.getByRole('heading', { name: '由谁管辖' }) })
    await competence.getByText(bureau).first().waitFor()
    expect(await competence.innerText()).toContain('第七条')
    await desk.fill({ 协商日期: day('2026-11-19'), 参加人员: '双方分管负责人', 各方意见: '各执一词' })
    const { check, receipt } = await desk.confirm('登记协商未达成一致')
    expect(check).toContain('双方分管负责人')
    expect(receipt).toContain('协商未达成一致')
    await desk.follow('查看事项')
    await desk.page.getByRole('heading', { name: '时间线' }).waitFor()
    matter.path = new URL(desk.page.url()).pathname
  })

  it('XT-8-1-1b is applied for; what is missing is said at its field, with the article', async () => {
    const { desk } = stage
    await desk.go(step('apply'))
    await desk.fill({
      争议种类: choose('执法职责'),
      国令争议类别: choose('案件管辖'),
      争议的执法事项: '餐车占道经营查处',
      协调事项: '餐车占道经营由谁查处',
      分歧意见: '双方均认为由对方管辖',
      自行协商结果: '未达成一致',
      加盖印章的行政执法协调申请书: files('行政执法协调申请书.pdf'),
      '相关法律、法规、规章和规范性文件': lines('相关法律、法规和规章'),
      法定职责证明文件: files('三定规定.pdf'),
    })
    await desk.press('核对')
    await desk.page.getByText('有 1 处需要填写或者改正').waitFor()
    expect(await desk.page.locator('[data-path="proposal"]').innerText()).toContain('第八条')
    await desk.fill({ 协调建议: '请明确管辖机关' })
    const { check } = await desk.confirm('申请协调')
    expect(check).toContain('待审查')
    await desk.go(matter.path)
    matter.number = (await desk.text()).match(/信司执协〔2026〕\d+号/u)?.[0] ?? ''
  })

  it('XT-9-1a is accepted by the justice bureau', async () => {
    const { desk } = stage
    await desk.seat(bureau, '经办人')
    await desk.go(step('review'))
    await desk.fill({ 属于行政执法争议: choose('是') })
    await desk.confirm('审查受理条件')
    await desk.go(step('accept'))
    expect((await desk.confirm('受理')).receipt).toContain('协调中')
  })

  it('XT-13-1a keeps the other side from dealing with it alone meanwhile, and says so before anything is recorded', async () => {
    const { desk } = stage
    await desk.seat(other, '经办人')
    await desk.go('/matters/new/xingtai/enforcementAct/register')
    await desk.fill({
      文号: '信市监罚〔2026〕9号',
      执法行为种类: pick('行政处罚'),
      执法事项: '餐车占道经营查处',
    })
    await desk.press('核对')
    const refusal = desk.page.getByRole('alert').filter({ hasText: '不得单方面处理争议事项' })
    await refusal.waitFor()
    expect(await refusal.innerText()).toContain('第十三条')
  })

  it('XT-12-1-1a has no opinion before both have signed; the page says why, and under which article', async () => {
    const { desk } = stage
    await desk.seat(bureau, '经办人')
    await desk.go(step('reviewInWriting'))
    await desk.fill({ 争议点: '管辖', 各方意见: '各执一词', 审查结论: '已查明' })
    await desk.confirm('书面审查')
    await consent(agency)
    await desk.seat(bureau, '经办人')
    await desk.go(matter.path)
    expect(await desk.page.getByRole('button', { name: '出具协调意见书', exact: true }).isDisabled()).toBe(true)
    await desk.page.getByRole('button', { name: '“出具协调意见书”为什么不能办理' }).click()
    const why = desk.page.getByText('尚有争议机关没有签署一致意见').first()
    await why.waitFor()
    expect(await why.locator('xpath=..').innerText()).toContain('第十二条第一款第（一）项')
    await consent(other)
  })

  const consent = async (organ: string) => {
    const { desk } = stage
    await desk.seat(organ, '经办人')
    await desk.go(step('recordConsent'))
    await desk.fill({
      达成一致的机关: choose(organ),
      签署日期: day('2026-11-20'),
      签署的一致意见: files('一致意见.pdf'),
    })
    await desk.confirm('登记同意协调意见')
  }

  it('XT-12-2 ends in an opinion served on both, and in a paper that can be taken away', async () => {
    const { desk } = stage
    const number = await issuePaper(desk, {
      organ: bureau,
      matter: matter.path,
      number: matter.number,
      step: '出具协调意见书',
      title: '行政执法争议协调意见书',
      entries: {
        依据: lines('《中华人民共和国食品安全法》第三十六条'),
        结论: '由市场监督管理局查处，城市管理综合行政执法局移交线索',
        内容: '移交线索',
        执行机关: choose(agency),
      },
      recipients: [agency, other],
    })
    expect(number).toMatch(/〔2026〕\d+号$/u)
    await desk.go(matter.path)
    expect(await desk.text()).toContain('执行中')
    await desk.page.locator('#documents').getByRole('link', { name: '《行政执法争议协调意见书》' }).click()
    await desk.page.frameLocator('iframe').getByText('由市场监督管理局查处').first().waitFor()
    const paper = textOf(await desk.download(desk.page.getByRole('link', { name: '下载 PDF' })))
    expect(paper).toContain('行政执法争议协调意见书')
    expect(paper).toContain(number.replaceAll(/\s/gu, ''))
    for (const heading of ['协调事项', '依据', '结论', '执行事项']) expect(paper).toContain(heading)
    expect(paper).toContain('由市场监督管理局查处，城市管理综合行政执法局移交线索')
    expect(paper).toContain('未签章')
    expect(desk.complaints()).toEqual([])
  })
})

/** What a PDF says, without its line breaks. */
function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return execFileSync('pdftotext', ['-layout', file, '-']).toString().replaceAll(/\s/gu, '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

import { describe, expect, it } from 'vitest'
import { type Desk, day, openDesk, pick } from './desk.ts'
import { setStage } from './support.ts'

const bureau = '信都区司法局'
const agency = '信都区城市管理综合行政执法局'
const form = '/matters/new/xingtai/dispute/negotiateFailed'
const positions = '本机关认为占用公路用地的由交通运输局查处'

describe('whatever stands in the way of an act, nothing that was typed is lost', () => {
  const stage = setStage('2026-11-20T09:30:00+08:00')

  const positionsField = ({ page }: Desk) => page.getByRole('textbox', { name: '各方意见' })
  /** The dispute whose application waits for its review. */
  const openWaiting = async (desk: Desk) => {
    await desk.go('/coordination')
    await desk.page.getByRole('row').filter({ hasText: '待审查' }).first().getByRole('link').click()
    await desk.page.getByRole('heading', { name: '时间线' }).waitFor()
  }

  it('says of an act that is not possible why, by which article, and who can clear it', async () => {
    const { desk } = stage
    await desk.seat(bureau, '经办人')
    await openWaiting(desk)
    const act = desk.page.getByRole('listitem').filter({
      has: desk.page.getByRole('button', { name: '受理', exact: true }),
    })
    expect(await act.getByRole('button', { name: '受理', exact: true }).isDisabled()).toBe(true)
    await act.getByRole('button', { name: '“受理”为什么不能办理' }).click()
    const why = await act.innerText()
    expect(why).toContain('尚未审查确认属于行政执法争议')
    expect(why).toContain('《邢台市行政执法协调监督工作办法》第九条第一款')
    expect(why).toContain('由收件机构办理“审查受理条件”')
  })

  it('says of a refused form where the fault is, and keeps the rest', async () => {
    const { desk } = stage
    await desk.seat(agency, '经办人')
    await desk.go(form)
    await desk.fill({ 申请机关: pick(agency), 争议机关: pick('信都区交通运输局'), 各方意见: positions })
    await desk.press('核对')
    await desk.page.getByText('有 2 处需要填写或者改正').waitFor()
    const participants = desk.page.getByRole('textbox', { name: '参加人员' })
    expect(await participants.getAttribute('aria-invalid')).toBe('true')
    expect(await positionsField(desk).inputValue()).toBe(positions)
  })

  it('saves what is typed, also while an earlier save is under way, and has it again after a reload', async () => {
    const { desk } = stage
    const { page } = desk
    await page.getByText('草稿已保存').waitFor()
    let saves = 0
    await page.route('**/api/drafts/**', async (route) => {
      if (route.request().method() === 'PUT' && ++saves === 1) await new Promise((go) => setTimeout(go, 800))
      await route.continue()
    })
    const begun = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/api/drafts/'))
    await desk.fill({ 参加人员: '双方分管' })
    await begun
    await desk.fill({ 参加人员: '双方分管负责人' })
    await expect.poll(() => saves, { timeout: 10_000 }).toBe(2)
    await page.getByText('草稿已保存').waitFor()
    await page.unroute('**/api/drafts/**')
    await page.reload()
    await page.getByText('已恢复上次未提交的草稿').waitFor()
    expect(await page.getByRole('textbox', { name: '参加人员' }).inputValue()).toBe('双方分管负责人')
    expect(await positionsField(desk).inputValue()).toBe(positions)
  })

  it('lets a person whose session has ended sign in over the page, and go on', async () => {
    const { desk, installation } = stage
    const { page, context } = desk
    await desk.fill({ 协商日期: day('2026-11-19') })
    await context.clearCookies()
    await desk.press('核对')
    const dialog = page.getByRole('dialog', { name: '登录已过期' })
    await dialog.waitFor()
    const account = installation.accounts.find((one) => one.organ === agency && one.post === '经办人')
    await dialog.getByLabel('密码').fill(account?.password ?? '')
    await dialog.getByRole('button', { name: '登录' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await positionsField(desk).inputValue()).toBe(positions)
  })

  it('keeps the form while the server cannot be reached, and records an act once however often it is sent', async () => {
    const { desk } = stage
    const { page, context } = desk
    await context.setOffline(true)
    await positionsField(desk).fill(`${positions}，请予明确`)
    await desk.press('核对')
    await page.getByText('连接中断', { exact: true }).waitFor()
    expect(await positionsField(desk).inputValue()).toBe(`${positions}，请予明确`)
    await page.getByText('暂时存不到服务器，内容保留在本页，将自动重试').waitFor()
    await context.setOffline(false)
    await page.getByText('草稿已保存').waitFor()
    await page.reload()
    await page.getByText('已恢复上次未提交的草稿').waitFor()
    expect(await positionsField(desk).inputValue()).toBe(`${positions}，请予明确`)
    await context.setOffline(true)
    await desk.press('核对')
    await page.getByText('连接中断', { exact: true }).waitFor()
    await context.setOffline(false)
    await desk.press('重试')
    await page.getByRole('button', { name: '确认登记协商未达成一致' }).waitFor()
    // The server gets the act, but its answer is lost on the way.
    await page.route('**/api/matters', async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    })
    await desk.press('确认登记协商未达成一致')
    await page.getByText('连接中断', { exact: true }).waitFor()
    await page.unroute('**/api/matters')
    await desk.press('重试')
    await page.getByText('此前已经办理成功，本次没有重复记录。').waitFor()
  })

  it('shows both versions where somebody else has acted meanwhile, and keeps what was typed', async () => {
    const { desk, browser, installation } = stage
    await desk.seat(bureau, '经办人', '陆知行')
    await openWaiting(desk)
    await desk.press('通知补正')
    await desk.fill({ 材料名称: '法定职责证明', 理由: '申请材料中没有权责清单' })
    await desk.press('核对')
    await desk.page.getByRole('button', { name: '确认通知补正' }).waitFor()

    const colleague = await openDesk(browser, installation)
    await colleague.seat(bureau, '经办人', '柏晓岚')
    await openWaiting(colleague)
    await colleague.press('审查受理条件')
    await colleague.fill({ 属于行政执法争议: { choose: ['是'] } })
    await colleague.confirm('审查受理条件')
    await colleague.context.close()

    await desk.press('确认通知补正')
    const notice = desk.page.getByRole('alert').filter({ hasText: '这件事项已经有了新的办理' })
    await notice.waitFor()
    const versions = await notice.innerText()
    expect(versions).toContain('您填写时')
    expect(versions).toMatch(/现在[\s\S]*审查受理条件[\s\S]*柏晓岚/u)
    await desk.press('按最新情况继续')
    expect(await desk.page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('申请材料中没有权责清单')
    expect((await desk.confirm('通知补正')).receipt).toContain('补正中')
  })
})

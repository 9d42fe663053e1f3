import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDesk } from './desk.ts'
import { setStage } from './support.ts'

const bureau = '信都区司法局'
const typed = '经现场查看，两局职责边界不清，确有分歧。'

describe('what somebody has typed', () => {
  const stage = setStage('2026-11-20T09:30:00+08:00')
  let path = ''

  const result = (): Locator => stage.desk.page.getByRole('textbox', { name: '调查结果' })
  /** somebody at the form of an investigation, with something typed */
  const typing = async () => {
    const { desk } = stage
    await desk.seat(bureau, '经办人', '陆知行')
    if (path === '') {
      await desk.go('/coordination')
      await desk.page.getByRole('row').filter({ hasText: '调查中' }).getByRole('link').first().click()
      await desk.page.getByRole('heading', { name: '时间线' }).waitFor()
      path = `${new URL(desk.page.url()).pathname}/steps/investigate`
    }
    await desk.go(path)
    await result().fill(typed)
    const investigators = desk.page.locator('[data-path="investigators"]')
    if ((await investigators.getByText('尹思齐').count()) > 0) return
    const people = investigators.getByRole('combobox')
    await people.fill('尹思齐')
    await people.press('Enter')
  }

  it('survives a lost connection, and is saved and sent once there is one again', async () => {
    const { desk } = stage
    await typing()
    await desk.context.setOffline(true)
    await result().fill(`${typed}补充`)
    await desk.press('核对')
    await desk.page.getByText('连接中断，请检查网络后重试').waitFor()
    expect(await result().inputValue()).toBe(`${typed}补充`)
    await desk.context.setOffline(false)
    await desk.page.getByText('草稿已保存').waitFor({ timeout: 30_000 })
    await desk.page.reload()
    await desk.page.getByText('已恢复上次未提交的草稿').waitFor()
    expect(await result().inputValue()).toBe(`${typed}补充`)
  })

  it('survives the end of a session: the page asks to sign in again and goes on', async () => {
    const { desk, installation } = stage
    await typing()
    await desk.context.clearCookies()
    await desk.press('核对')
    const dialog = desk.page.getByRole('dialog', { name: '登录已过期' })
    await dialog.waitFor()
    const account = installation.accounts.find((one) => one.name === '陆知行')
    await dialog.getByLabel('密码').fill(account?.password ?? '')
    await dialog.getByRole('button', { name: '登录' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await result().inputValue()).toBe(typed)
    await desk.press('核对')
    await desk.page.getByRole('button', { name: '确认提交调查结果' }).waitFor()
  })

  it('survives that somebody else acts first: both versions are shown, and the text is still there', async () => {
    const { desk, browser, installation } = stage
    await typing()
    await desk.press('核对')
    await desk.page.getByRole('button', { name: '确认提交调查结果' }).waitFor()

    const colleague = await openDesk(browser, installation)
    await colleague.seat(bureau, '经办人', '柏晓岚')
    await colleague.go(path)
    await colleague.fill({ 调查结果: '已经查明' })
    const people = colleague.page.getByRole('combobox', { name: '调查人员' })
    await people.fill('柏晓岚')
    await people.press('Enter')
    await colleague.confirm('提交调查结果')
    await colleague.context.close()

    await desk.press('确认提交调查结果')
    await desk.page.getByText('在您填写期间，这件事项已经有了新的办理').waitFor()
    const versions = await desk.text()
    expect(versions).toContain('您填写时')
    expect(versions).toMatch(/现在（第 \d+ 条记录）[^]*提交调查结果[^]*柏晓岚/u)
    await desk.press('按最新情况继续')
    expect(await result().inputValue()).toBe(typed)
    const { receipt } = await desk.confirm('提交调查结果')
    expect(receipt).toContain('已办理：提交调查结果')
  })
})

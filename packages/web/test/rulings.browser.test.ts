import { describe, expect, it } from 'vitest'
import { setStage } from './support.ts'

const bureau = '邢台市司法局'

describe('what a place lays down about its norms, in the browser', () => {
  const stage = setStage('2026-11-20T09:30:00+08:00')
  const administration = async () => {
    await stage.desk.seat(bureau, '系统管理员')
    return stage.desk
  }

  it('the administrator says how early a norm that ends is announced, and everyone can read it', async () => {
    const desk = await administration()
    await desk.go('/administration?tab=regulation')
    expect(await desk.text()).toContain('规定到期前 180 天起提醒')
    await desk.press('调整')
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByRole('spinbutton', { name: '到期前多少天起提醒' }).fill('90')
    await dialog.getByRole('textbox', { name: '理由' }).fill('换届后提前安排清理')
    await dialog.getByRole('button', { name: /保\s*存/u }).click()
    await desk.page.getByText('规定到期前 90 天起提醒').waitFor()
    await desk.seat('信都区司法局', '经办人')
    await desk.go('/administration?tab=regulation')
    const text = await desk.text()
    expect(text).toContain('规定到期前90天起提醒')
    expect(text).toContain('换届后提前安排清理')
    expect(text).not.toContain('调整')
  })

  it('sets another policy only where the text leaves it open, and the entry shows it with its reason', async () => {
    const desk = await administration()
    await desk.go('/regulations/xingtai?tab=overlay')
    const entry = desk.page.getByRole('listitem').filter({ hasText: '意见书只用于已查明的违法或明显不当' })
    await entry.getByRole('button', { name: '另定处理方式' }).click()
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByText('不符合则不能办理').click()
    await dialog.getByRole('textbox', { name: '理由' }).fill('经局务会议研究')
    await dialog.getByRole('button', { name: /登\s*记/u }).click()
    await entry.getByText('自2026-11-20起：不符合则不能办理').waitFor()
    expect(await entry.innerText()).toContain('经局务会议研究')
    const plain = desk.page.getByRole('listitem').filter({ hasText: '督办函同样须有履职和报送时限' })
    expect(await plain.getByRole('button').count()).toBe(0)
  })

  it('gives a kind of paper a form of its own, seen before it is used', async () => {
    const desk = await administration()
    await desk.go('/administration?tab=templates&document=xingtai%2FsupervisionOpinion')
    await desk.press('添加固定文字')
    await desk.page.getByRole('textbox', { name: '文字（每份文书相同）' }).fill('现将有关问题函告如下。')
    const sample = desk.page.frameLocator('iframe[title="《行政执法监督意见书》格式预览"]')
    await sample.getByText('现将有关问题函告如下。').waitFor()
    await desk.page.getByRole('textbox', { name: '理由' }).fill('统一全市文书格式')
    await desk.press('定为本地格式')
    await desk.page.getByText('第 1 版，自2026-11-20起').waitFor()
    const kept = desk.page.getByRole('listitem').filter({ hasText: '查明的事实' }).first()
    expect(await kept.getByRole('button', { name: '删去：查明的事实' }).count()).toBe(0)
    expect(desk.complaints()).toEqual([])
  })
})

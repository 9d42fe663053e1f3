import { describe, expect, it } from 'vitest'
import { inspect } from './inspect.ts'
import { setStage } from './support.ts'

describe('every screen, to those who hear it, use the keyboard or see it at 200 %', () => {
  const stage = setStage('2026-11-20T09:30:00+08:00')

  /** Whatever is wrong with the page that is open, under its name. */
  const faults = async (name: string): Promise<Record<string, readonly string[]>> => {
    const { desk } = stage
    const wrong = [...(await inspect(desk.page)), ...desk.complaints()]
    return wrong.length === 0 ? {} : { [name]: wrong }
  }
  const faultsAt = async (...paths: readonly string[]) => {
    const found: Record<string, readonly string[]> = {}
    for (const path of paths) {
      await stage.desk.go(path)
      Object.assign(found, await faults(path))
    }
    return found
  }

  it('signing in and choosing a post', async () => {
    const { desk, installation } = stage
    expect(await faultsAt('/sign-in')).toEqual({})
    const account = installation.accounts.find(({ post }) => post === '法制审核人员')
    if (account === undefined) throw new Error('nobody holds two posts')
    await desk.page.getByLabel('账号').fill(account.login)
    await desk.page.getByLabel('密码').fill('不是这个密码')
    await desk.press('登录')
    await desk.page.getByText('账号或者密码不正确').waitFor()
    desk.complaints()
    expect(await faults('refused')).toEqual({})
    await desk.page.getByLabel('密码').fill(account.password)
    await desk.press('登录')
    await desk.page.getByRole('heading', { name: /请选择本次办理的岗位/u }).waitFor()
    expect(await faults('post')).toEqual({})
  })

  it('the worklist and the lists', async () => {
    const { desk } = stage
    await desk.seat('信都区司法局', '经办人')
    expect(await faultsAt('/nowhere', '/coordination', '/supervision?show=all', '/registers', '/')).toEqual({})
  })

  it('a new matter: its form and what is wrong with it', async () => {
    const { desk } = stage
    await desk.seat('信都区司法局', '经办人')
    expect(await faultsAt('/matters/new', '/matters/new/xingtai/supervision/find')).toEqual({})
    await desk.press('核对')
    await desk.page.getByText(/处需要填写或者改正/u).waitFor()
    desk.complaints() // the browser's own word on the refusal
    expect(await faults('refusals')).toEqual({})
  })

  it.each([
    ['/coordination?show=all', '待审查'],
    ['/coordination?show=all', '已执行'],
    ['/supervision', '逾期未改正'],
  ])('a matter of %s that is %s, a step of it and its papers', async (list, state) => {
    const { desk } = stage
    await desk.seat('信都区司法局', '经办人')
    await desk.go(list)
    await desk.page.getByRole('row').filter({ hasText: state }).first().getByRole('link').click()
    await desk.page.getByRole('heading', { name: '时间线' }).waitFor()
    const matter = new URL(desk.page.url()).pathname
    expect(await faults(matter)).toEqual({})
    const refs = await desk.page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const within = [`${matter}/documents/`, `${matter}/steps/`].flatMap(
      (start) => refs.find((ref) => ref.startsWith(start)) ?? [],
    )
    expect(await faultsAt(...within)).toEqual({})
  })

  it('the regulation', async () => {
    const { desk } = stage
    await desk.seat('信都区司法局', '经办人')
    const tabs = ['articles', 'procedures', 'limits', 'simulator', 'documents', 'overlay']
    expect(
      await faultsAt(
        '/regulations',
        '/regulations/national',
        '/regulations/comparison?first=xingtai&second=xuchang',
        ...tabs.map((tab) => `/regulations/xingtai?tab=${tab}`),
      ),
    ).toEqual({})
  })

  it('administration', async () => {
    const { desk } = stage
    await desk.seat('邢台市司法局', '系统管理员')
    const tabs = ['organs', 'people', 'calendar', 'ledger']
    expect(await faultsAt(...tabs.map((tab) => `/administration?tab=${tab}`))).toEqual({})
  })
})

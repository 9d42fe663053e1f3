import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** A browser, as the tests start it. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.ZHIHENG_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
  })

/** How a field of a form is filled in. */
export type Filling =
  | string
  | { readonly choose: string }
  | { readonly pick: string }
  | { readonly day: string }
  | { readonly file: string }

/** Somebody's browser at the desk, in a session of their own. */
export interface Desk {
  readonly page: Page
  readonly go: (path: string) => Promise<void>
  readonly signIn: (jurisdiction: string, account: { login: string; password: string }) => Promise<void>
  /** acts with the session of this cookie from now on */
  readonly enter: (cookie: string) => Promise<void>
  readonly field: (path: string) => Locator
  readonly fill: (fields: Readonly<Record<string, Filling>>) => Promise<void>
  /** presses 核对 and waits for the check page */
  readonly check: () => Promise<Locator>
  /** presses the confirming button and waits for the receipt */
  readonly confirm: () => Promise<Locator>
  /** what went wrong on the page itself */
  readonly errors: readonly string[]
}

/** Opens a desk at an address. */
export async function openDesk(browser: Browser, address: string): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const field = (path: string) => page.locator(`[data-path="${path}"]`)
  return {
    page,
    errors,
    field,
    go: async (path) => {
      await page.goto(path)
      await settled(page)
    },
    signIn: async (jurisdiction, { login, password }) => {
      await page.goto(`/sign-in?jurisdiction=${jurisdiction}`)
      await page.getByLabel('账号').fill(login)
      await page.getByLabel('密码', { exact: true }).fill(password)
      await page.getByRole('button', { name: '登录' }).click()
      await page.waitForURL((url) => url.pathname !== '/sign-in')
      await settled(page)
    },
    enter: async (cookie) => {
      const [name = '', value = ''] = cookie.split('=', 2)
      await context.clearCookies()
      await context.addCookies([{ name, value, url: address }])
    },
    fill: async (fields) => {
      for (const [path, filling] of Object.entries(fields)) await fillField(page, field(path), filling)
    },
    check: async () => {
      await page.getByRole('button', { name: '核对' }).click()
      await reached(page, '核对')
      return page.locator('section', { has: page.getByRole('heading', { name: '核对' }) })
    },
    confirm: async () => {
      await page.getByRole('button', { name: /^确认/u }).click()
      await reached(page, '回执')
      return page.locator('section', { has: page.getByRole('heading', { name: '回执' }) })
    },
  }
}

/** Waits until nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').first().waitFor()
  await expect.poll(() => page.locator('[aria-busy="true"]').count(), { timeout: 15_000 }).toBe(0)
}

/** Waits for a stage of an act; what stands in the way instead is the failure of the test. */
async function reached(page: Page, stage: string): Promise<void> {
  const heading = page.getByRole('heading', { name: stage, exact: true })
  const alert = page.locator('main [role="alert"]')
  await heading.or(alert).first().waitFor()
  if (!(await heading.isVisible())) throw new Error(await alert.first().innerText())
}

async function fillField(page: Page, place: Locator, filling: Filling): Promise<void> {
  if (typeof filling === 'string') return place.locator('input, textarea').first().fill(filling)
  if ('choose' in filling) return place.getByText(filling.choose, { exact: true }).click()
  if ('file' in filling) {
    await place
      .locator('input[type=file]')
      .setInputFiles({ name: `${filling.file}.txt`, mimeType: 'text/plain', buffer: Buffer.from(filling.file) })
    await place.getByRole('link', { name: `${filling.file}.txt` }).waitFor()
    return
  }
  const input = place.locator('input').first()
  if ('day' in filling) {
    await input.fill(filling.day)
    await input.press('Enter')
    return
  }
  await pick(page, input, filling.pick)
}

/** Chooses from a list that is searched as one types. */
export async function pick(page: Page, input: Locator, text: string): Promise<void> {
  await input.click()
  await input.pressSequentially(text)
  const open = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
  await open.locator('.ant-select-item-option', { hasText: text }).first().click()
}

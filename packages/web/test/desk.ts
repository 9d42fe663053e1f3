import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import type { Installation } from './support.ts'

/** What goes into a field, by the control it has; a bare text is typed. */
export type Entry =
  | string
  | { readonly day: string }
  | { readonly choose: string | readonly string[] }
  | { readonly pick: string }
  | { readonly lines: readonly string[] }
  | { readonly files: readonly string[] }

export const day = (date: string): Entry => ({ day: date })
/** one or several of the choices that stand open */
export const choose = (...options: readonly string[]): Entry => ({ choose: options })
/** something found by typing its name */
export const pick = (name: string): Entry => ({ pick: name })
/** articles, one to a line */
export const lines = (...texts: readonly string[]): Entry => ({ lines: texts })
export const files = (...names: readonly string[]): Entry => ({ files: names })

/** A browser window, and the hand that uses it: by what is written on buttons and fields. */
export interface Desk {
  readonly page: Page
  readonly context: BrowserContext
  /** what the page has complained of since the desk was opened or last asked */
  readonly complaints: () => readonly string[]
  /** signs whoever is there out, and the holder of the post in, through the sign-in page */
  readonly seat: (organ: string, post: string, name?: string) => Promise<void>
  readonly go: (path: string) => Promise<void>
  readonly press: (button: string) => Promise<void>
  readonly follow: (link: string) => Promise<void>
  /** fills fields by their labels, within a part of the page where one is given */
  readonly fill: (entries: Readonly<Record<string, Entry>>, within?: Locator) => Promise<void>
  /** 核对, the check page, 确认, the receipt; gives what the check page and the receipt say */
  readonly confirm: (verb: string) => Promise<{ readonly check: string; readonly receipt: string }>
  /** what stands on the worklist for a matter: follows its verb */
  readonly take: (number: string, verb: string) => Promise<void>
  readonly text: () => Promise<string>
  /** the text of a PDF that a link downloads, as its file */
  readonly download: (link: Locator) => Promise<Uint8Array>
}

/** 1366×768, the commonest screen of an office. */
const viewport = { width: 1366, height: 768 }

export async function openDesk(browser: Browser, installation: Installation): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: installation.address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  let complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const press = (name: string) => button(name).click()
  const go = async (path: string) => {
    await page.goto(path)
    await settle(page)
  }

  const seat: Desk['seat'] = async (organ, post, name) => {
    const account = installation.accounts.find(
      (one) => one.organ === organ && one.post === post && (name === undefined || one.name === name),
    )
    if (account === undefined) throw new Error(`${organ}没有${post}`)
    await context.clearCookies()
    await page.goto('/sign-in')
    await page.getByLabel('账号').fill(account.login)
    await page.getByLabel('密码').fill(account.password)
    await press('登录')
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    if (new URL(page.url()).pathname === '/post') await page.getByRole('main').getByText(post, { exact: true }).click()
    await page.getByRole('heading', { name: '待我办理' }).waitFor()
  }

  const fill: Desk['fill'] = async (entries, within = page.getByRole('main')) => {
    for (const [label, entry] of Object.entries(entries)) await fillField(page, within, label, entry)
  }

  const confirm: Desk['confirm'] = async (verb) => {
    await press('核对')
    const agree = button(`确认${verb}`)
    await agree.waitFor()
    const check = await page.getByRole('main').innerText()
    await agree.click()
    await page.getByText(`已办理：${verb}`).waitFor()
    return { check, receipt: await page.getByRole('main').innerText() }
  }

  return {
    page,
    context,
    complaints: () => {
      const made = complaints
      complaints = []
      return made
    },
    seat,
    go,
    take: async (number, verb) => {
      await go('/')
      await page.getByRole('row').filter({ hasText: number }).getByRole('link', { name: verb, exact: true }).click()
    },
    press,
    follow: (name) => page.getByRole('link', { name, exact: true }).first().click(),
    fill,
    confirm,
    text: () => page.getByRole('main').innerText(),
    download: async (link) => {
      const [arrived] = await Promise.all([page.waitForEvent('download'), link.click()])
      return readFileSync(await arrived.path())
    },
  }
}

/** Waits until the page stands: its heading is there, nothing is being read, nothing moves. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
}

/** The name of a field, with what its label adds where it may stay empty. */
const named = (label: string) => new RegExp(`^${RegExp.escape(label)}\\s*(选填)?$`, 'u')

async function fillField(page: Page, within: Locator, label: string, entry: Entry): Promise<void> {
  const name = named(label)
  if (typeof entry === 'string') return within.getByRole('textbox', { name }).fill(entry)
  if ('day' in entry) {
    const field = within.getByRole('textbox', { name })
    await field.fill(entry.day)
    return field.press('Tab')
  }
  if ('choose' in entry) {
    const group = within.getByRole('group', { name })
    for (const option of entry.choose) await group.getByText(option, { exact: true }).click()
    return
  }
  if ('pick' in entry) {
    const field = within.getByRole('combobox', { name })
    await field.click()
    await field.fill(entry.pick)
    await page.getByTitle(entry.pick, { exact: true }).last().click()
    return
  }
  const group = within.getByRole('group', { name })
  if ('lines' in entry) {
    for (const [index, text] of entry.lines.entries()) {
      if (index > 0) await group.getByRole('button', { name: '再列一条' }).click()
      await group.getByRole('textbox').nth(index).fill(text)
    }
    return
  }
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    group.getByRole('button', { name: '上传材料' }).click(),
  ])
  await chooser.setFiles(
    entry.files.map((file) => ({ name: file, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4 ${file}`) })),
  )
  for (const file of entry.files) await group.getByRole('link', { name: file }).waitFor()
}

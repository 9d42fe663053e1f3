import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Desk, launchBrowser, openDesk, pick } from './desk.fixture.ts'
import { type Exercise, foundExercise } from './exercise.fixture.ts'

const agency = '信都区城市管理综合行政执法局'
const other = '信都区市场监督管理局'
const bureau = '信都区司法局'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('a dispute between two bureaus of one district', () => {
  it('XT-1 is filed in the browser and brought to a served coordination opinion, whose paper can be taken away', async () => {
    const { address } = inject('installation')
    const exercise = await foundExercise(address, '2026-02-03')
    const applicant = await openDesk(browser, address)
    await applicant.signIn(exercise.jurisdiction, await exercise.account(agency, '市容新', 'handler'))
    expect(await applicant.page.locator('header').first().innerText()).toContain('演练 2026-02-03')

    const matter = await register(applicant)
    await exercise.turnTo('2026-02-06')
    await apply(applicant, matter)

    const desk = await openDesk(browser, address)
    await desk.signIn(exercise.jurisdiction, await exercise.account(bureau, '陆知行', 'handler'))
    await accept(desk, matter)

    await exercise.turnTo('2026-02-13')
    await coordinate(desk, applicant, exercise, matter)
    await issue(desk, exercise, matter)
    await serve(desk, exercise, matter)
    expect([...applicant.errors, ...desk.errors]).toEqual([])
  })
})

/** The record of a failed negotiation, with competence explained before anything is filed. */
async function register({ page, go, fill, check, confirm }: Desk): Promise<string> {
  await page.getByRole('button', { name: '新建事项' }).click()
  await page.getByRole('link', { name: '登记协商未达成一致' }).click()
  for (const [label, name] of [
    ['申请机关', agency],
    ['争议机关', other],
  ] as const) {
    await pick(page, page.getByLabel(label).first(), name)
  }
  const competence = page.locator('section', { has: page.getByRole('heading', { name: '由谁管辖' }) })
  await competence.getByText(bureau).first().waitFor()
  expect(await competence.innerText()).toContain('第七条')
  await fill({ negotiatedOn: { day: '2026-02-03' }, participants: '双方分管负责人', positions: '各执一词' })
  const checked = await check()
  expect(await checked.innerText()).toContain('双方分管负责人')
  const receipt = await confirm()
  expect(await receipt.innerText()).toContain('协商未达成一致')
  await receipt.getByRole('link', { name: '查看事项' }).click()
  await page.waitForURL(/\/matters\/[^/]+$/u)
  const matter = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await go(`/matters/${matter}`)
  return matter
}

/** The application: refused while the proposal is missing, at its field and with its article; then filed. */
async function apply({ page, go, fill, field, check, confirm }: Desk, matter: string): Promise<void> {
  await go(`/matters/${matter}/steps/apply`)
  await fill({
    kind: { choose: '执法职责' },
    nationalClass: { choose: '案件管辖' },
    item: '餐车占道经营查处',
    matter: '餐车占道经营由谁查处',
    differences: '双方均认为由对方管辖',
    negotiationResult: '未达成一致',
    sealedApplication: { file: '行政执法协调申请书' },
    norms: '相关法律、法规和规章',
    dutyProof: { file: '三定规定' },
  })
  await page.getByRole('button', { name: '核对' }).click()
  const fault = field('proposal').getByText('协调建议', { exact: false }).nth(1)
  await fault.waitFor()
  expect(await field('proposal').innerText()).toContain('第八条')
  await fill({ proposal: '请明确管辖机关' })
  const checked = await check()
  expect(await checked.innerText()).toContain('待审查')
  await confirm()
}

async function accept({ page, go, fill, check, confirm }: Desk, matter: string): Promise<void> {
  await page.getByRole('link', { name: '审查受理条件' }).click()
  await fill({ inScope: { choose: '是' } })
  await check()
  await confirm()
  await go(`/matters/${matter}/steps/accept`)
  await check()
  expect(await (await confirm()).innerText()).toContain('协调中')
}

/** Both sides agree; until the second one has signed, the page says why no opinion may be issued. */
async function coordinate(desk: Desk, applicant: Desk, exercise: Exercise, matter: string): Promise<void> {
  await desk.go(`/matters/${matter}/steps/reviewInWriting`)
  await desk.fill({ 'points.0.point': '管辖', 'points.0.positions': '各执一词', 'points.0.conclusion': '已查明' })
  await desk.check()
  await desk.confirm()
  await consent(applicant, matter, agency)
  await desk.go(`/matters/${matter}`)
  const barred = desk.page.getByRole('button', { name: '“出具协调意见书”为什么不能办理' })
  await barred.click()
  await desk.page.getByText('尚有争议机关没有签署一致意见').first().waitFor()
  await applicant.enter(await exercise.session(other, 'handler'))
  await consent(applicant, matter, other)
}

async function consent({ go, fill, check, confirm }: Desk, matter: string, organ: string): Promise<void> {
  await go(`/matters/${matter}/steps/recordConsent`)
  await fill({ organ: { choose: organ }, signedOn: { day: '2026-02-13' }, consent: { file: '一致意见' } })
  await check()
  await confirm()
}

/** Drafted by the handler, approved by the reviewer, signed by the signatory. */
async function issue(desk: Desk, exercise: Exercise, matter: string): Promise<void> {
  await desk.go(`/matters/${matter}/steps/issueOpinion`)
  expect(await desk.field('matter').locator('textarea').first().inputValue()).toBe('餐车占道经营由谁查处')
  await desk.fill({
    bases: '《中华人民共和国食品安全法》第三十六条',
    conclusion: '由市场监督管理局查处，城市管理综合行政执法局移交线索',
    'points.0.text': '移交线索',
    'points.0.organ': { choose: agency },
  })
  await desk.check()
  await desk.confirm()
  await desk.enter(await exercise.session(bureau, 'reviewer'))
  await desk.go('/')
  await desk.page.getByRole('link', { name: '审核《行政执法争议协调意见书》' }).click()
  await desk.check()
  await desk.confirm()
  await desk.enter(await exercise.session(bureau, 'signatory'))
  await desk.go('/')
  await desk.page.getByRole('link', { name: '签发《行政执法争议协调意见书》' }).click()
  const checked = await desk.check()
  expect(await checked.innerText()).toContain('？号')
  const receipt = await desk.confirm()
  expect(await receipt.innerText()).toMatch(/〔2026〕1号/u)
}

/** Served on each side; each freeze ends with its own service. The PDF is an official paper of this bureau. */
async function serve(desk: Desk, exercise: Exercise, matter: string): Promise<void> {
  await desk.enter(await exercise.session(bureau, 'clerk'))
  for (const organ of [agency, other]) {
    await desk.go('/')
    await desk.page.getByRole('link', { name: `送达《行政执法争议协调意见书》至${organ}` }).click()
    await desk.fill({ receiver: '收发室' })
    await desk.check()
    await desk.confirm()
  }
  await desk.go(`/matters/${matter}`)
  expect(await desk.page.locator('main header').first().innerText()).toContain('执行中')
  const papers = desk.page.locator('#documents')
  await papers.getByRole('link', { name: '《行政执法争议协调意见书》' }).click()
  await desk.page.frameLocator('iframe').getByText('由市场监督管理局查处').first().waitFor()
  const downloading = desk.page.waitForEvent('download')
  await desk.page.getByRole('link', { name: '下载 PDF' }).click()
  const path = await (await downloading).path()
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  const text = execFileSync('pdftotext', ['-layout', path, '-']).toString()
  expect(text).toContain('行政执法争议协调意见书')
  expect(text).toContain('〔2026〕1号')
  expect(text.replaceAll(/\s/gu, '')).toContain('由市场监督管理局查处，城市管理综合行政执法局移交线索')
}

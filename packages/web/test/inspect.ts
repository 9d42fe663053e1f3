import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { settle } from './desk.ts'

const office = { width: 1366, height: 768 }
/** What is left of 1366×768 at 200 % zoom, in CSS pixels. */
const zoomed = { width: 683, height: 384 }
/** WCAG 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What is wrong with a page for those who hear it, use the keyboard, or see it at 200 %: a line for each violation and
 * for each part that sticks out at the side. Nothing, if it is sound.
 */
export async function inspect(page: Page): Promise<readonly string[]> {
  await settle(page)
  const found: string[] = []
  found.push(...(await violations(page)))
  await page.setViewportSize(zoomed)
  await settle(page)
  found.push(...(await overflow(page)))
  await page.setViewportSize(office)
  return found
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: tags,
      iframes: false,
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    )
  }, rules)
}

/** At 200 % nobody has to scroll sideways; a wide table or drawing may scroll within itself. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`200 %: ${scrollWidth} of ${clientWidth} px`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 150))]
  })

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

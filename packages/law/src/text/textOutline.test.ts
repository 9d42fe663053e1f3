import { describe, expect, it } from 'vitest'
import { MEASURES, PLAN } from './officialText.fixture.ts'
import { parseOfficialText } from './parseOfficialText.ts'
import { formatTextOutline, textOutline } from './textOutline.ts'

describe('the structure of a text', () => {
  it('counts its units and holds every article under its chapter and section', () => {
    const outline = textOutline(parseOfficialText(MEASURES))
    expect(outline.counts).toStrictEqual({
      part: 0,
      chapter: 3,
      section: 2,
      article: 7,
      paragraph: 10,
      item: 5,
      subItem: 2,
    })
    const [, second] = outline.nodes
    expect(
      second?.children.map(({ kind, label, children }) => [kind, label, children.map((child) => child.label)]),
    ).toStrictEqual([
      ['section', '第一节', ['第四条', '第四条之一']],
      ['section', '第二节', ['第五条']],
    ])
    expect(JSON.parse(JSON.stringify(outline))).toStrictEqual(outline)
  })

  it('is listed with indents, long texts cut', () => {
    expect(formatTextOutline(textOutline(parseOfficialText(MEASURES)), 12)).toBe(`《澜水县行政执法协调监督办法》
共3章，7条，10款，5项，2目
题注：（2024年3月5日澜水…
第一章 总则
  第一条 为规范行政执法协调监督，…
  第二条
    第一款 本县行政区域内开展协调监…
    第二款 法律、法规另有规定的，从…
  第三条 下列事项应当协调：
    （一） 因职责发生争议；
    （二） 因依据发生争议：
      1. 依据不一致；
      2. 依据已经失效；
    （三） 其他事项。
第二章 监督
  第一节 一般规定
    第四条
      第一款 经过协调的事项，按照下列…
        （一） 达成一致的，出具意见书；
        （二） 未达成一致的，报请县人民…
      第二款 意见书自送达之日起生效。
    第四条之一 意见书应当存档。
  第二节 复核
    第五条
      第一款 对意见书有异议的，自收到…
      第二款 复核机关应当在15日内答…
第三章 附则
  第六条 本办法自2024年5月1…
附尾：澜水县人民政府发布`)
  })

  it('of a plan is its sections', () => {
    const outline = textOutline(parseOfficialText(PLAN))
    expect(outline.counts.section).toBe(8)
    expect(formatTextOutline(outline, Infinity)).toContain(
      '\n  （一） 健全联席会议机制。 县司法局为召集人。原则每年召开一次会议。\n',
    )
  })

  it('ends with what the import noticed and took out', () => {
    const text = parseOfficialText('某办法\n第一条 甲。_GoBack\n第三条 乙。')
    expect(formatTextOutline(textOutline(text))).toMatch(/提示：第一条之后是第三条，条号不连续\n已去除：_GoBack$/)
  })
})

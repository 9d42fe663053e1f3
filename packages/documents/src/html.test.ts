import { describe, expect, it } from 'vitest'
import { hostileText, letter, opinion, samples } from './fixture/samples.ts'
import { renderHtml } from './html.ts'

describe('the print view', () => {
  it('holds every word of the paper, as headings, paragraphs and tables', () => {
    const html = renderHtml(opinion)
    for (const words of [
      '某县司法局文件',
      '某司执协〔2026〕3号',
      '县水务局、县自然资源和规划局：',
      '2026年3月1日',
      '未签章',
      '2026年3月2日印发',
    ])
      expect(html).toContain(words)
    expect(html).toContain('<h2>一、协调事项</h2>')
    expect(html).toContain('<html lang="zh-CN">')
    expect(html).toContain('<h1>关于洺州镇河道采砂行政<br>执法争议的协调意见书</h1>')
  })

  it('is A4, and needs no script and no other file', () => {
    for (const content of Object.values(samples)) {
      const html = renderHtml(content)
      expect(html).toContain('size: A4')
      expect(html).not.toMatch(/<script|<link|@import|url\(|\ssrc=|\shref=/u)
    }
  })

  it('prints text as text, whatever it holds', () => {
    const html = renderHtml({
      ...letter,
      title: '<img onerror=alert(1)>',
      recipients: ['"><b>'],
      sections: [{ heading: '<i>', paragraphs: [hostileText], fields: [{ label: '<u>', value: '</td>' }] }],
      basis: ["'<s>"],
    })
    expect(html).not.toMatch(/<(?:img|b|i|u|s|script)\b/u)
    expect(html).toContain('&lt;/script&gt;&amp;amp;')
  })

  it('marks a draft and prints no number on it', () => {
    const html = renderHtml({ ...letter, draft: true })
    expect(html).toContain('<p class="draft-mark"><span>草稿</span></p>')
    expect(html).not.toContain('某司函')
  })
})

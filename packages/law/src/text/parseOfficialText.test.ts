import { describe, expect, it } from 'vitest'
import { MEASURES, PLAN } from './officialText.fixture.ts'
import type { Article, OfficialText } from './officialText.ts'
import { parseOfficialText } from './parseOfficialText.ts'

function read(body: string): OfficialText {
  return parseOfficialText(`某县试行办法\n${body}`)
}

/** Paragraphs as numbers of items: [0, 3] is a plain paragraph and one with three items. */
function shape(article: Article | undefined): number[] {
  return (article?.paragraphs ?? []).map(({ items }) => items.length)
}

describe('a text of articles', () => {
  const text = parseOfficialText(MEASURES)

  it('has a title, a notice of issue under it and a publisher at its end', () => {
    expect(text.title).toBe('澜水县行政执法协调监督办法')
    expect(text.preamble).toStrictEqual(['（2024年3月5日澜水县人民政府令第2号公布 自2024年5月1日起施行）'])
    expect(text.trailer).toStrictEqual(['澜水县人民政府发布'])
    expect(text.warnings).toStrictEqual([])
  })

  it('has chapters with their sections, and every article knows where it stands', () => {
    expect(text.chapters.map(({ marker, title, sections }) => [marker, title, sections.length])).toStrictEqual([
      ['第一章', '总则', 0],
      ['第二章', '监督', 2],
      ['第三章', '附则', 0],
    ])
    const places = text.articles.map(({ number, suffix, chapter, section }) => [number, suffix, chapter, section])
    expect(places).toStrictEqual([
      [1, undefined, 0, undefined],
      [2, undefined, 0, undefined],
      [3, undefined, 0, undefined],
      [4, undefined, 1, 0],
      [4, 1, 1, 0],
      [5, undefined, 1, 1],
      [6, undefined, 2, undefined],
    ])
  })

  it('counts a line of its own as a paragraph, also behind the items of the paragraph before', () => {
    expect(text.articles.map(shape)).toStrictEqual([[0], [0, 0], [3], [2, 0], [0], [0, 0], [0]])
    expect(text.articles[3]?.paragraphs[1]).toStrictEqual({ number: 2, text: '意见书自送达之日起生效。', items: [] })
  })

  it('puts numbers of a second style below the item before them', () => {
    expect(text.articles[2]?.paragraphs[0]?.items[1]).toStrictEqual({
      number: 2,
      marker: '（二）',
      text: '因依据发生争议：',
      subItems: [
        { number: 1, marker: '1.', text: '依据不一致；' },
        { number: 2, marker: '2.', text: '依据已经失效；' },
      ],
    })
  })
})

describe('odd spaces and leftovers of word processors', () => {
  it('spaces of every kind between characters are dropped, those between Latin words stay', () => {
    const text = read('第 一 章　总　 则\n第\u3000二\u00a0十 一 条　 为 了\u2003规范 No 5 Form，制定。')
    expect(text.chapters[0]).toMatchObject({ marker: '第一章', title: '总则' })
    expect(text.articles[0]).toMatchObject({ number: 21, marker: '第二十一条' })
    expect(text.articles[0]?.paragraphs[0]?.text).toBe('为了规范No 5 Form，制定。')
  })

  it('a line set with a space between all its characters is closed up, numbers included', () => {
    const text = read('第 一 条 应 当 自 收 到 之 日 起 1 5 日 内 答 复 。')
    expect(text.articles[0]?.paragraphs[0]?.text).toBe('应当自收到之日起15日内答复。')
  })

  it('full-width digits and letters become ordinary ones, punctuation stays', () => {
    const text = read('第１条　应当在３个工作日内移送，填写Ａ表（一式２份）。')
    expect(text.articles[0]?.paragraphs[0]?.text).toBe('应当在3个工作日内移送，填写A表（一式2份）。')
    expect(text.normalisations.fullWidthCharacters).toBe(4)
  })

  it('bookmarks, field codes and invisible characters go, and what was visible of them is listed', () => {
    const text = read(
      '\ufeff[bookmark: _GoBack]第一条　为了\u200b规范_GoBack执\u00ad法，制定。\n【书签：甲】第二条　适用。错误！未定义书签。\n第三条 见HYPERLINK "http://example.org"附则。',
    )
    expect(text.articles.map(({ paragraphs }) => paragraphs[0]?.text)).toStrictEqual([
      '为了规范执法，制定。',
      '适用。',
      '见附则。',
    ])
    expect(text.removed.map(({ line, text: gone, reason }) => [line, gone, reason])).toStrictEqual([
      [2, '[bookmark: _GoBack]', 'bookmark'],
      [2, '_GoBack', 'bookmark'],
      [3, '【书签：甲】', 'bookmark'],
      [3, '错误！未定义书签。', 'bookmark'],
      [4, 'HYPERLINK "http://example.org"', 'bookmark'],
    ])
    expect(text.normalisations).toMatchObject({ bookmarks: 5, invisibleCharacters: 3 })
  })

  it('page numbers go, also between the halves of a sentence, and so do running heads', () => {
    const head = '澜水县人民政府规章'
    const text = read(
      `第一条 行政机关应当\n— 3 —\n${head}\n及时答复。\n- 4 -\n${head}\n第二条 适用。\n第 5 页 共 9 页\n${head}\n第三条 施行— 6 —办法。`,
    )
    expect(text.articles.map(({ paragraphs }) => paragraphs.map((p) => p.text))).toStrictEqual([
      ['行政机关应当及时答复。'],
      ['适用。'],
      ['施行办法。'],
    ])
    expect(text.removed.filter(({ reason }) => reason === 'page')).toHaveLength(7)
    expect(text.warnings.map(({ code }) => code)).toStrictEqual(['joined-lines'])
  })

  it('bare numbers on their own lines are pages only where they count up', () => {
    expect(read('第一条 甲。\n1\n第二条 乙。\n2\n第三条 丙。').removed).toHaveLength(2)
    expect(read('第一条 应当在\n10\n日内答复。').articles[0]?.paragraphs[0]?.text).toBe('应当在10日内答复。')
  })

  it('a year range, a dash and a numbered reference are left alone', () => {
    const sentence = '根据《纲要（2021—2025年）》——以下简称纲要——在2021年10月-11月执行。'
    expect(read(`第一条 ${sentence}`).articles[0]?.paragraphs[0]?.text).toBe(sentence)
  })

  it('marks of Markdown and comments are no text', () => {
    const text = parseOfficialText(
      '# 某县办法\n<!-- INFO\nEND -->\n## 第一章 总则\n**第一条** 制定。\n## 第二章 附则\n第二条 施行。',
    )
    expect(text.title).toBe('某县办法')
    expect(text.chapters.map(({ title }) => title)).toStrictEqual(['总则', '附则'])
    expect(text.removed.map(({ text: gone }) => gone)).toStrictEqual([
      '#',
      '<!-- INFO\nEND -->',
      '##',
      '**',
      '**',
      '##',
    ])
  })
})

describe('line breaks', () => {
  it('an article may begin on the line below its number', () => {
    const text = read('第一条\n为了规范，制定。\n第二款。\n第二章\n监督\n第二条\n（一）甲；\n（二）乙。')
    expect(text.articles.map(shape)).toStrictEqual([[0, 0], [2]])
    expect(text.chapters).toMatchObject([{ marker: '第二章', title: '监督' }])
  })

  it('a line that stops inside a sentence goes on below', () => {
    const text = read('第一条 行政机关应当在收到之日\n起十日内答复，并\n抄送司法行政部门。\n另一款。')
    expect(text.articles[0]?.paragraphs.map((p) => p.text)).toStrictEqual([
      '行政机关应当在收到之日起十日内答复，并抄送司法行政部门。',
      '另一款。',
    ])
    expect(text.normalisations.joinedLines).toBe(2)
  })

  it('where lines are cut at a width and paragraphs indented, only the indent begins a paragraph', () => {
    const text = read(
      [
        '　　第一条　行政机关应当依法履行职责，及时',
        '纠正违法行为。对于重大事项应当报告。',
        '报告应当采用书面形式，并附有关材料，由主',
        '要负责人签字。',
        '　　司法行政部门收到报告后应当在',
        '十日内答复。',
        '　　第二条　依照本办法',
        '第一条规定报告的，适用前款。',
      ].join('\n'),
    )
    expect(text.articles.map(shape)).toStrictEqual([[0, 0], [0]])
    expect(text.articles[1]?.paragraphs[0]?.text).toBe('依照本办法第一条规定报告的，适用前款。')
  })

  it('a paragraph does not end with a semicolon', () => {
    const text = read('第一条 由主管机关责令改正；\n情节严重的，依法给予处分；\n构成犯罪的，追究刑事责任。\n另一款。')
    expect(text.articles.map(shape)).toStrictEqual([[0, 0]])
  })

  it('lines cut short behind an article number are no captions of the articles', () => {
    const text = read('第一条 为了规范行政执法\n制定本办法，促进公正。\n第二条 本县行政区域内的\n监督，适用本办法。')
    expect(text.articles.map(({ caption, paragraphs }) => [caption, paragraphs[0]?.text])).toStrictEqual([
      [undefined, '为了规范行政执法制定本办法，促进公正。'],
      [undefined, '本县行政区域内的监督，适用本办法。'],
    ])
  })

  it('articles and chapters pasted into one line are found again', () => {
    const text = parseOfficialText(
      '某县办法 第一章 总则 第一条 为了规范，制定。第二条 依照第一条的规定办理。 第二章 附则 第三条 施行。',
    )
    expect(text.title).toBe('某县办法')
    expect(text.chapters.map(({ title }) => title)).toStrictEqual(['总则', '附则'])
    expect(text.articles.map(({ number }) => number)).toStrictEqual([1, 2, 3])
    expect(text.articles[1]?.paragraphs[0]?.text).toBe('依照第一条的规定办理。')
    expect(text.normalisations.splitLines).toBe(5)
  })
})

describe('items', () => {
  it('several in one line are told apart, references to items are not cut', () => {
    const text = read('第一条 下列情形：（一）甲，依照前条第（二）项；（二）乙：1.丙；2.丁。（三）戊。\n后一款。')
    const [list] = text.articles[0]?.paragraphs ?? []
    expect(list?.text).toBe('下列情形：')
    expect(list?.items.map(({ marker, text: words }) => `${marker}${words}`)).toStrictEqual([
      '（一）甲，依照前条第（二）项；',
      '（二）乙：',
      '（三）戊。',
    ])
    expect(list?.items[1]?.subItems.map(({ text: words }) => words)).toStrictEqual(['丙；', '丁。'])
    expect(shape(text.articles[0])).toStrictEqual([3, 0])
  })

  it.each([
    '（一）甲；\n（二）乙。',
    '(一)甲；\n(二)乙。',
    '㈠甲；\n㈡乙。',
    '1.甲；\n2.乙。',
    '1、甲；\n2、乙。',
    '①甲；\n②乙。',
    '（1）甲；\n（2）乙。',
    '⑴甲；\n⑵乙。',
    '一、甲；\n二、乙。',
    '（ 一 ）甲；\n（ 二 ） 乙。',
  ])('are read however they are numbered: %s', (items) => {
    const [list] = read(`第一条 下列情形：\n${items}`).articles[0]?.paragraphs ?? []
    expect(list?.items.map(({ number, text }) => [number, text])).toStrictEqual([
      [1, '甲；'],
      [2, '乙。'],
    ])
  })

  it('a list may change from 六 to 7 in its brackets', () => {
    const numerals = ['一', '二', '3', '4', '五']
    const text = read(`第一条 下列情形：\n${numerals.map((n) => `（${n}）事项；`).join('\n')}`)
    expect(text.articles[0]?.paragraphs[0]?.items.map(({ number }) => number)).toStrictEqual([1, 2, 3, 4, 5])
    expect(text.warnings).toStrictEqual([])
  })

  it('a line without number inside a list belongs to the item above it', () => {
    const text = read('第一条 下列情形：\n（一）甲。\n甲包括丙。\n（二）乙。\n前款所称乙，包括丁。')
    expect(text.articles[0]?.paragraphs[0]?.items[0]?.text).toBe('甲。\n甲包括丙。')
    expect(shape(text.articles[0])).toStrictEqual([2, 0])
  })

  it('a list whose items end without punctuation does not swallow the paragraph behind it', () => {
    const text = read('第一条 下列情形：\n（一）甲\n（二）乙\n前款所称乙，包括丁。')
    expect(shape(text.articles[0])).toStrictEqual([2, 0])
  })

  it('two paragraphs of one article may each have a list', () => {
    expect(shape(read('第一条 甲：\n（一）乙；\n（二）丙。\n丁：\n（一）戊；\n（二）己。').articles[0])).toStrictEqual([
      2, 2,
    ])
  })

  it('a third level stays in the words of the sub-item, with a warning', () => {
    const text = read('第一条 甲：\n（一）乙：\n1.丙：\n①丁；\n②戊。\n2.己。')
    const [item] = text.articles[0]?.paragraphs[0]?.items ?? []
    expect(item?.subItems.map(({ text: words }) => words)).toStrictEqual(['丙：\n①丁；\n②戊。', '己。'])
    expect(text.warnings.map(({ code }) => code)).toStrictEqual(['deep-list', 'deep-list'])
  })

  it('a wrong number in a list or between articles is reported with its line and kept', () => {
    const text = read('第一条 甲：\n（一）乙；\n（三）丙。\n第四条 丁。')
    expect(text.warnings).toStrictEqual([
      { code: 'item-order', message: '第一条：“（三）”处应为第二项，序号不连续', line: 4 },
      { code: 'article-order', message: '第一条之后是第四条，条号不连续', line: 5 },
    ])
    expect(text.articles[0]?.paragraphs[0]?.items.map(({ number }) => number)).toStrictEqual([1, 3])
  })
})

describe('what stands around the articles', () => {
  const contents = '目　录\n第一章 总则……1\n第二章 监督……3\n附　则……5\n'
  const body = '第一章 总则\n第一条 甲。\n第二章 监督\n第二条 乙。\n附则\n第三条 丙。'

  it('a table of contents is no chapter', () => {
    const text = parseOfficialText(`某县办法\n（2024年5月1日公布）\n${contents}${body}`)
    expect(text.tableOfContents).toStrictEqual(['目录', '第一章总则……1', '第二章监督……3', '附则……5'])
    expect(text.chapters.map(({ marker, title }) => `${marker}${title}`)).toStrictEqual([
      '第一章总则',
      '第二章监督',
      '附则',
    ])
    expect(text.introduction).toStrictEqual([])
  })

  it('a table of contents without page numbers ends where the first chapter is named again', () => {
    const text = parseOfficialText(`某县办法\n目录\n第一章 总则\n第二章 监督\n第一节 一般规定\n附则\n${body}`)
    expect(text.tableOfContents).toHaveLength(5)
    expect(text.chapters).toHaveLength(3)
  })

  it('a table of contents without its own heading shows by repeating the first chapter', () => {
    const text = parseOfficialText(`某县办法\n第一章 总则\n第二章 监督\n附则\n为了规范执法，制定本办法。\n${body}`)
    expect(text.tableOfContents).toStrictEqual(['第一章总则', '第二章监督', '附则'])
    expect(text.introduction).toStrictEqual(['为了规范执法，制定本办法。'])
    expect(text.chapters).toHaveLength(3)
  })

  it('the notice that issues a norm stands above its title', () => {
    const text = parseOfficialText(
      `某县人民政府办公室关于印发《某县协调办法》的通知\n各乡镇人民政府：\n《某县协调办法》已经县政府同意，现予印发。\n某县人民政府办公室\n2024年3月1日\n（此件公开发布）\n某县协调办法\n${body}`,
    )
    expect(text.title).toBe('某县协调办法')
    expect(text.notice).toHaveLength(6)
  })

  it('a decree above the title is no title', () => {
    const text = parseOfficialText(`某市人民政府令\n第4号\n某市监督规定\n${body}`)
    expect([text.title, text.notice]).toStrictEqual(['某市监督规定', ['某市人民政府令', '第4号']])
  })

  it('publisher, date and attachments follow the last article', () => {
    const text = read(`${body}\n某县人民政府\n2024年5月1日\n附件：1.申请书格式\n2.意见书格式`)
    expect(text.trailer).toStrictEqual(['某县人民政府', '2024年5月1日', '附件：1.申请书格式', '2.意见书格式'])
    expect(text.articles).toHaveLength(3)
  })

  it('the cut end of the last sentence is no publisher', () => {
    const text = read('第一条 本办法自公布之日起\n满三十日后施行')
    expect([text.articles[0]?.paragraphs[0]?.text, text.trailer]).toStrictEqual([
      '本办法自公布之日起满三十日后施行',
      [],
    ])
  })

  it('parts, chapters that count anew in each part, and lead text under a heading are kept', () => {
    const text = read('第一编 总则\n第一章 原则\n本章规定原则。\n第一条 甲。\n第二编 分则\n第一章 程序\n第二条 乙。')
    expect(text.chapters).toMatchObject([
      { title: '原则', lines: ['本章规定原则。'], above: [{ marker: '第一编', title: '总则' }] },
      { title: '程序', above: [{ marker: '第二编', title: '分则' }] },
    ])
    expect(text.articles.map(({ chapter }) => chapter)).toStrictEqual([0, 1])
  })

  it('headings in the style of a list over articles are chapters', () => {
    const text = read('一、受理\n第一条 甲：\n一、乙；\n二、丙。\n二、监督\n第二条 丁。')
    expect(text.chapters.map(({ marker, title }) => `${marker}${title}`)).toStrictEqual(['一、受理', '二、监督'])
    expect(shape(text.articles[0])).toStrictEqual([2])
  })

  it('articles may carry captions of their own', () => {
    const bracketed = read('第一条 【目的】\n为了规范，制定。\n第二条 【适用】本县适用。')
    expect(bracketed.articles[0]).toMatchObject({
      caption: '【目的】',
      paragraphs: [{ number: 1, text: '为了规范，制定。' }],
    })
    const plain = read(
      '第一条 目的\n为了规范行政执法，制定本办法。\n第二条 适用范围\n本县行政区域内的监督，适用本办法。',
    )
    expect(plain.articles.map(({ caption }) => caption)).toStrictEqual(['目的', '适用范围'])
  })

  it('a draft without chapters, title or dates is read, with a warning', () => {
    const text = parseOfficialText('第一条 本办法自2024年X月X日起施行。')
    expect(text.articles).toHaveLength(1)
    expect(text.warnings.map(({ code }) => code)).toStrictEqual(['no-title'])
  })
})

describe('a text of sections', () => {
  const text = parseOfficialText(PLAN)

  it('has no articles, and a title that may be set over two lines', () => {
    expect([text.form, text.title, text.articles]).toStrictEqual(['sections', '澜水县加强行政执法协调联动工作方案', []])
    expect(text.preamble).toStrictEqual(['为加强协调联动，结合本县实际，制定本方案如下：'])
    expect(text.trailer).toStrictEqual(['澜水县人民政府办公室', '2024年3月28日'])
  })

  it('takes the levels from the order in which the styles of number appear', () => {
    const outline = text.sections.map(({ marker, title, children }) => [
      marker,
      title,
      children.map((child) => child.marker),
    ])
    expect(outline).toStrictEqual([
      ['一、', '工作目标', []],
      ['二、', '主要任务', ['（一）', '（二）', '(3)']],
      ['三、', '推进步骤', ['1.', '2.']],
    ])
    expect(text.warnings).toStrictEqual([])
  })

  it('parts a short opening sentence from the text where every section beside it has one', () => {
    expect(text.sections[1]?.children[0]).toMatchObject({
      title: '健全联席会议机制。',
      paragraphs: ['县司法局为召集人。原则每年召开一次会议。'],
    })
    const rules = parseOfficialText(
      '某规定\n一、案件统一受理。\n受理后登记。\n二、对于不属于本院管辖但又必须采取紧急措施的案件，应当先采取紧急措施，然后依照规定及时移送。',
    )
    expect(rules.sections.map(({ title }) => title)).toStrictEqual(['', ''])
    expect(rules.sections[0]?.paragraphs).toStrictEqual(['案件统一受理。', '受理后登记。'])
  })

  it('lets a numbering run through all parts of an opinion', () => {
    const opinion = parseOfficialText(
      '某意见\n一、甲\n（一）乙。丙。\n（二）丁。戊。\n二、己\n（三）庚。辛。\n（四）壬。癸。',
    )
    expect(opinion.sections.map(({ children }) => children.map(({ number }) => number))).toStrictEqual([
      [1, 2],
      [3, 4],
    ])
    expect(opinion.warnings).toStrictEqual([])
  })

  it('a text without any number is all preface, with a warning', () => {
    const letter = parseOfficialText('某县通知\n请各单位遵照执行。')
    expect(letter.preamble).toStrictEqual(['请各单位遵照执行。'])
    expect(letter.warnings.map(({ code }) => code)).toStrictEqual(['no-structure'])
  })
})

it('an empty text is refused in Chinese', () => {
  expect(() => parseOfficialText(' \u3000\n\ufeff')).toThrow('文本为空：没有可以识别的文字')
})

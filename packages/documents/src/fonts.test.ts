import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tinyFont } from './fixture/tiny-font.ts'
import { fontFamilyNames } from './font-names.ts'
import { FontError, planFonts } from './fonts.ts'

const nowhere = '/nonexistent'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiheng-fonts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function folderWith(name: string, files: Readonly<Record<string, Uint8Array | string>>): string {
  const own = mkdtempSync(join(folder, `${name}-`))
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(own, file), bytes)
  return own
}

describe('the plan of fonts', () => {
  it('needs no more than three files of npm where nothing else is installed', async () => {
    const plan = await planFonts({ fandolDirectory: nowhere })
    expect(plan.files.map((file) => basename(file))).toEqual([
      'NotoSerifSC_900Black.ttf',
      'NotoSerifSC_400Regular.ttf',
      'NotoSansSC_500Medium.ttf',
    ])
    for (const families of Object.values(plan.families)) expect(families).toContain('Noto Serif SC')
  })

  it('takes FONT_DIR first, then Fandol, then Noto, and closes every list with Noto', async () => {
    const fontDirectory = folderWith('own', {
      'fangsong.ttf': tinyFont('仿宋_GB2312', 'FangSong', '我'),
      'title.TTF': tinyFont('方正小标宋简体', 'XiaoBiaoSong', '我'),
      'kai.otf': tinyFont('KaiTi_GB2312', 'KaiTi', '我'),
      'rare.ttf': tinyFont('Rare Characters', 'Rare', '𬱖'),
      'readme.txt': 'not a font',
    })
    const fandolDirectory = folderWith('fandol', {
      'FandolFang-Regular.otf': tinyFont('FandolFang R', 'FandolFang-Regular', '局'),
      'FandolHei-Regular.otf': tinyFont('FandolHei', 'FandolHei-Regular', '局'),
    })
    const { families } = await planFonts({ fontDirectory, fandolDirectory })
    expect(families.text.slice(0, 2)).toEqual(['仿宋_GB2312', '仿宋'])
    expect(families.text).toContain('FandolFang R')
    expect(families.text.indexOf('FandolFang R')).toBeLessThan(families.text.indexOf('Noto Serif SC'))
    expect(families.headline[0]).toBe('方正小标宋简体')
    expect(families.subheading[0]).toBe('KaiTi_GB2312')
    expect(families.heading[0]).toBe('FandolHei')
    for (const list of Object.values(families)) expect(list).toContain('Rare Characters')
  })

  it('says in Chinese which folder or file cannot be used', async () => {
    await expect(planFonts({ fontDirectory: nowhere })).rejects.toThrow(
      new FontError(`FONT_DIR所指的文件夹“${nowhere}”无法打开`),
    )
    await expect(planFonts({ fontDirectory: folderWith('empty', {}) })).rejects.toThrow('中没有TTF或OTF字体文件')
    const broken = folderWith('broken', { 'broken.ttf': 'no font at all, only words' })
    await expect(planFonts({ fontDirectory: broken })).rejects.toThrow('broken.ttf”无法读取，请换用TTF或OTF文件')
  })
})

it('reads the names of a font without loading it', async () => {
  const own = folderWith('names', { 'a.ttf': tinyFont('测试仿宋', 'TestFangSong', '我') })
  expect(await fontFamilyNames(join(own, 'a.ttf'))).toEqual(['测试仿宋'])
})

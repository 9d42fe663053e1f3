import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { fontFamilyNames } from './font-names.ts'

/**
 * Which font file plays which part on paper. Order: FONT_DIR (an agency's own 仿宋_GB2312, 方正小标宋), then Fandol where
 * Debian's texlive-lang-chinese is installed, then Noto from npm, which is always there. Every part gets a list of
 * families, because no Chinese font has every character of a place name: what the first lacks comes from the next.
 * Only the files listed here are opened; fonts of the operating system are never used.
 */

const require = createRequire(import.meta.url)

/** 小标宋 for heads and titles, 仿宋 for text, 黑体 and 楷体 for headings, 宋体 for page numbers. */
export const FONT_PARTS = ['headline', 'text', 'heading', 'subheading', 'figures'] as const
export type FontPart = (typeof FONT_PARTS)[number]

export interface FontFile {
  readonly path: string
  /** Null for a font of unknown part in FONT_DIR: it only lends characters that the others lack. */
  readonly part: FontPart | null
}

export interface FontPlan {
  /** Every file the compiler may open. */
  readonly files: readonly string[]
  /**
   * Names under which the compiler may know each part's fonts, most wanted first. A font has several (Chinese, English,
   * with and without its weight); the typesetter keeps those that the compiler knows.
   */
  readonly families: Readonly<Record<FontPart, readonly string[]>>
}

export interface FontOptions {
  /** Folder with an agency's own fonts. */
  readonly fontDirectory?: string | undefined
  /** Where Fandol would be; a test names another place. */
  readonly fandolDirectory?: string
}

/** The fonts cannot be used as configured. */
export class FontError extends Error {
  override readonly name = 'FontError'
}

const FANDOL_DIRECTORY = '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol'

const FANDOL: readonly (readonly [FontPart, string])[] = [
  ['headline', 'FandolSong-Bold.otf'],
  ['text', 'FandolFang-Regular.otf'],
  ['heading', 'FandolHei-Regular.otf'],
  ['subheading', 'FandolKai-Regular.otf'],
  ['figures', 'FandolSong-Regular.otf'],
]

// Files are found when they are needed; the names stand in full, so that a check sees which packages are used.
const NOTO: readonly (readonly [readonly FontPart[], () => string])[] = [
  [['headline'], () => require.resolve('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf')],
  [
    ['text', 'subheading', 'figures'],
    () => require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  ],
  [['heading'], () => require.resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf')],
]

// 仿宋 before 宋, and 小标宋 before both: the names contain each other.
const PART_BY_NAME: readonly (readonly [FontPart, RegExp])[] = [
  ['headline', /小标宋|大标宋|xiao ?biao ?song|xbs/iu],
  ['text', /仿宋|fang ?song/iu],
  ['subheading', /楷|kai/iu],
  ['heading', /黑体|hei/iu],
  ['figures', /宋|song|simsun/iu],
]

/**
 * Finds the font files and reads their names.
 * @throws FontError when FONT_DIR is no folder or holds a file that is no font, or when the npm fonts are missing
 */
export async function planFonts(options: FontOptions = {}): Promise<FontPlan> {
  const own = options.fontDirectory === undefined ? [] : await ownFonts(options.fontDirectory)
  const fandol = fandolFonts(options.fandolDirectory ?? FANDOL_DIRECTORY)
  const noto = notoFonts()
  const ordered = [...own, ...fandol, ...noto]
  const names = new Map<string, readonly string[]>()
  for (const path of new Set(ordered.map((font) => font.path))) names.set(path, await readNames(path))

  const namesOf = (fonts: readonly FontFile[]) => fonts.flatMap((font) => names.get(font.path) ?? [])
  // The serif of Noto has 30,928 characters and closes every list; fonts of unknown part stand before it.
  const last = [...own.filter((font) => font.part === null), ...noto.filter((font) => font.part === 'text')]
  const families = (part: FontPart) => [
    ...new Set([...namesOf(ordered.filter((font) => font.part === part)), ...namesOf(last)]),
  ]
  return {
    files: [...names.keys()],
    families: {
      headline: families('headline'),
      text: families('text'),
      heading: families('heading'),
      subheading: families('subheading'),
      figures: families('figures'),
    },
  }
}

async function readNames(path: string): Promise<readonly string[]> {
  try {
    return (await fontFamilyNames(path)).flatMap(withoutStyles)
  } catch (error) {
    throw new FontError(`字体文件“${path}”无法读取，请换用TTF或OTF文件`, { cause: error })
  }
}

/** `Noto Serif SC Black` → itself, `Noto Serif SC`, `Noto Serif`, `Noto`: compilers drop words of style from the end. */
function withoutStyles(name: string): readonly string[] {
  const words = name.split(/(?=[ _-])/u)
  return words.map((_, index) => words.slice(0, words.length - index).join(''))
}

async function ownFonts(directory: string): Promise<readonly FontFile[]> {
  let entries: readonly string[]
  try {
    entries = await readdir(directory)
  } catch (error) {
    throw new FontError(`FONT_DIR所指的文件夹“${directory}”无法打开`, { cause: error })
  }
  const files = entries.filter((entry) => ['.ttf', '.otf', '.ttc', '.otc'].includes(extname(entry).toLowerCase()))
  if (files.length === 0) throw new FontError(`FONT_DIR所指的文件夹“${directory}”中没有TTF或OTF字体文件`)
  return Promise.all(
    files.sort().map(async (entry) => {
      const path = join(directory, entry)
      const names = await readNames(path)
      const part = PART_BY_NAME.find(([, pattern]) => names.some((name) => pattern.test(name)))
      return { path, part: part?.[0] ?? null }
    }),
  )
}

function fandolFonts(directory: string): readonly FontFile[] {
  return FANDOL.map(([part, file]) => ({ part, path: join(directory, file) })).filter(({ path }) => existsSync(path))
}

function notoFonts(): readonly FontFile[] {
  try {
    return NOTO.flatMap(([parts, find]) => {
      const path = find()
      return parts.map((part) => ({ part, path }))
    })
  } catch (error) {
    throw new FontError('缺少Noto字体，请重新安装依赖', { cause: error })
  }
}

/**
 * How long it takes to compile and check every pack that comes with the program: warm, in a process whose modules are
 * loaded and have run before, and cold, the first time in a fresh process.
 *
 * Yardstick: reading the same packs from JSON text and validating them with zod, which says nothing about whether they
 * make sense.
 */
import { execFileSync } from 'node:child_process'
import { compilePack, Pack } from '@zhiheng/law'
import { checkPack } from '@zhiheng/law/check'
import { packs } from '@zhiheng/packs'
import { announce, atMost, judge, median, note, timed } from './report.ts'

const bounds = {
  'compiled and checked, all packs': atMost(300, 'ms'),
  'of the time of reading and validating them': atMost(3, 'times'),
}

const warmUp = 3
const rounds = 9
const cold = process.argv.includes('--cold')

const texts = packs.map((pack) => JSON.stringify(pack))

function compileAndCheck(): void {
  for (const pack of packs) {
    compilePack(pack)
    const uppers = packs.filter((upper) => pack.under.includes(upper.id))
    const defects = checkPack(pack, { uppers })
    if (defects.length > 0) throw new Error(`${pack.id}: ${defects.map(({ message }) => message).join('; ')}`)
  }
}

function readAndValidate(): void {
  for (const text of texts) Pack.parse(JSON.parse(text))
}

if (cold) {
  console.log(await timed(compileAndCheck))
} else {
  announce('compile and check all packs', 'JSON.parse and zod parse of the same packs, in turns in the same process')
  for (let round = 0; round < warmUp; round++) {
    compileAndCheck()
    readAndValidate()
  }
  const checked: number[] = []
  const compiled: number[] = []
  const validated: number[] = []
  for (let round = 0; round < rounds; round++) {
    checked.push(await timed(compileAndCheck))
    validated.push(await timed(readAndValidate))
    compiled.push(await timed(() => packs.forEach((pack) => compilePack(pack))))
  }
  note('packs', packs.length, `of ${Math.round(texts.join('').length / 1024)} KiB together`)
  note('compiled only', median(compiled), 'ms')
  note('read and validated', median(validated), 'ms')
  note('compiled and checked, cold', Number(execFileSync(process.execPath, [import.meta.filename, '--cold'])), 'ms')
  judge(bounds, {
    'compiled and checked, all packs': median(checked),
    'of the time of reading and validating them': median(checked) / median(validated),
  })
}

import { type CivilDate, type EpochDay, fromEpochDay } from './civil-date.ts'
import { fromEpochMilliseconds, type LocalInstant } from './local-instant.ts'
import type { AppliedPause } from './suspension.ts'
import { type Term, unitNames } from './term.ts'
import type { WorkingDayIndex } from './working-day-index.ts'

/**
 * A Chinese sentence in the making. Dates are ISO; the year is written with the first date and again only where it
 * changes, so a short date belongs to the year written last.
 */
export class Explanation {
  #text = ''
  #year = ''

  say(text: string): this {
    this.#text += text
    return this
  }

  date(date: CivilDate): this {
    const year = date.slice(0, 4)
    this.#text += year === this.#year ? date.slice(5) : date
    this.#year = year
    return this
  }

  day(day: EpochDay): this {
    return this.date(fromEpochDay(day))
  }

  instant(instant: LocalInstant): this {
    return this.date(instant.slice(0, 10) as CivilDate).say(` ${instant.slice(11, -6)}`)
  }

  toString(): string {
    return this.#text
  }
}

/** 自2026-09-01收到次日起30日 */
export function beginCount(term: Term, start: CivilDate, event: string): Explanation {
  const from = term.countFirstDay === true ? '当日' : '次日'
  return new Explanation().say('自').date(start).say(`${event}${from}起${term.amount}${unitNames[term.unit]}`)
}

/** 自2026-02-13 16:00批准起24小时，连续计算 */
export function beginHours(term: Term, start: LocalInstant, event: string): Explanation {
  return new Explanation().say('自').instant(start).say(`${event}起${term.amount}小时，连续计算`)
}

/** ，03-10至03-20因鉴定中止，10日不计入 */
export function sayPausedDays(sentence: Explanation, applied: readonly AppliedPause[], unit: string): void {
  for (const { pause, excluded } of applied) {
    sentence.say('，').day(pause.from).say('至').day(pause.to).say(`因${pause.reason}中止，${excluded}${unit}不计入`)
  }
}

export function sayPausedTime(sentence: Explanation, applied: readonly AppliedPause[]): void {
  for (const { pause, excluded } of applied) {
    sentence.say('，').instant(fromEpochMilliseconds(pause.from)).say('至').instant(fromEpochMilliseconds(pause.to))
    sentence.say(`因${pause.reason}中止，${sayDuration(excluded)}不计入`)
  }
}

/** ，扣除休息日9天，计入调休上班日02-14、02-28 */
export function sayWorkingDays(sentence: Explanation, restDays: number, swapped: readonly EpochDay[]): void {
  if (restDays > 0) sentence.say(`，扣除休息日${restDays}天`)
  if (swapped.length > 3) sentence.say(`，计入调休上班日${swapped.length}天`)
  else {
    for (const [place, day] of swapped.entries()) sentence.say(place === 0 ? '，计入调休上班日' : '、').day(day)
  }
}

/** 为法定节假日, 为星期六 */
export function sayRest(sentence: Explanation, day: EpochDay, index: WorkingDayIndex): Explanation {
  return sentence.say(index.isHoliday(day) ? '为法定节假日' : `为${index.restReason(day)}`)
}

function sayDuration(milliseconds: number): string {
  if (milliseconds % 3_600_000 === 0) return `${milliseconds / 3_600_000}小时`
  if (milliseconds % 60_000 === 0) return `${milliseconds / 60_000}分钟`
  return `${milliseconds / 1000}秒`
}

import { type Calendar, createCalendar } from '../calendar.ts'
import type { CalendarYear } from '../calendar-year.ts'
import year2019 from './2019.json' with { type: 'json' }
import year2020 from './2020.json' with { type: 'json' }
import year2021 from './2021.json' with { type: 'json' }
import year2022 from './2022.json' with { type: 'json' }
import year2023 from './2023.json' with { type: 'json' }
import year2024 from './2024.json' with { type: 'json' }
import year2025 from './2025.json' with { type: 'json' }
import year2026 from './2026.json' with { type: 'json' }

const years = [year2019, year2020, year2021, year2022, year2023, year2024, year2025, year2026] as CalendarYear[]

/**
 * The years that come with the software: every State Council holiday notice from 2019 to 2026, day by day. Each file
 * links its notices; the days were compared with four independent tables (holiday-cn, holiday-calendar, chinese-days,
 * lunar-javascript), which agree on every one of them. Later years are imported, see `importCalendarYear`.
 */
export const builtinCalendar: Calendar = createCalendar(years)

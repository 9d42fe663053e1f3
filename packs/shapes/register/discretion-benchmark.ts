import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import { date, number, procedure, step, text } from '@zhiheng/law/language'
import type { Party } from '../transfer/transfer-parts.ts'

/** 行政裁量权基准, version by version: which one an act is measured by is decided by the day of the act. */
export const discretionBenchmarkOf = ({
  agency,
  basis,
  published,
}: {
  readonly agency: Party
  readonly basis: readonly Citation[]
  /** the rule under which a version is published and replaced */
  readonly published: readonly Citation[]
}): Procedure =>
  procedure({
    name: '行政裁量权基准',
    kind: 'register',
    basis: [...basis],
    title: '裁量基准{facts.code}（{facts.version}）',
    parties: { agency },
    states: { published: { name: '已公布' } },
    steps: {
      publish: step('公布裁量基准', {
        by: 'agency',
        from: 'start',
        to: 'published',
        duty: 'shall',
        basis: [...published],
        input: {
          code: text('基准编码'),
          version: text('版本'),
          from: date('施行日期'),
          lowest: number('罚款下限', { min: 0, unit: '元' }),
          highest: number('罚款上限', { min: 0, unit: '元' }),
        },
        sets: { until: { literal: '9999-12-31' } },
      }),
      replace: step('登记停止适用', {
        by: 'agency',
        from: 'published',
        duty: 'may',
        basis: [...published],
        input: { until: date('新版本施行之日') },
      }),
    },
  })

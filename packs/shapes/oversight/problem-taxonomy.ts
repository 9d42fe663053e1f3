import type { citation } from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'

/**
 * The problems of article 11 of the national regulation: seven headings, the fourth spelled out in the ten codes that
 * statistics are kept by. `art` writes citations of that regulation.
 */
export const problemTaxonomy = (art: ReturnType<typeof citation>): NonNullable<PackPart['catalogues']>[string] => ({
  name: '问题类别',
  basis: [art(11, 2)],
  items: {
    qualification: { name: '主体、人员资格', basis: [art(11, 2, 1)] },
    procedure: { name: '程序不合法', basis: [art(11, 2, 2)] },
    decision: { name: '决定违法或者明显不当', basis: [art(11, 2, 3)] },
    ...Object.fromEntries(
      Object.entries({
        noFiling: '有案不立',
        buckPassing: '推诿扯皮',
        fineForRegulation: '以罚代管',
        foreignEnforcement: '违规异地执法',
        profitSeeking: '趋利性执法',
        arbitraryFees: '乱收费',
        arbitraryFines: '乱罚款',
        arbitraryInspections: '乱检查',
        arbitrarySeizures: '乱查封',
        otherInaction: '其他不作为、乱作为',
      }).map(([id, name]) => [id, { name, basis: [art(11, 2, 4)] }]),
    ),
    uncivil: { name: '简单粗暴等不文明行为', basis: [art(11, 2, 5)] },
    equipment: { name: '证件、标志标识、装备和着装', basis: [art(11, 2, 6)] },
    other: { name: '其他影响合法性、适当性的情形', basis: [art(11, 2, 7)] },
  },
})

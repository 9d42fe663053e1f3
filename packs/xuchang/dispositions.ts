import type { Procedure } from '@zhiheng/law/language'
import { adopted, longText, must, not, optional } from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { art, henan } from './identity.ts'

type Fields = NonNullable<Procedure['steps'][string]['input']>

const inDraft = must(adopted, '本办法尚未施行，只能依照河南省条例第四十三条撤销或者纠正', {
  code: 'draft-not-in-force',
  basis: [henan(43)],
  interpretation: true,
})
const bothWays = { basis: [art(20), henan(43)] }
const inForce = (name: string) => ({ name, basis: [art(20)], requires: [inDraft] })

/** Art 20: six dispositions once the draft is in force; until then 撤销 and 纠正 of the provincial regulation. */
export const dispositions: NonNullable<PackPart['catalogues']>[string] = {
  name: '监督决定的种类',
  basis: [art(20), henan(43)],
  items: {
    perform: inForce('责令限期履行'),
    supplement: inForce('责令补正'),
    correct: inForce('责令改正'),
    revoke: { name: '撤销', ...bothWays },
    confirmUnlawful: inForce('确认违法'),
    confirmInvalid: inForce('确认无效'),
    rectify: {
      name: '纠正',
      basis: [henan(43)],
      requires: [
        must(not(adopted), '本办法施行以后，应当在六种处理中选择', { code: 'six-dispositions', basis: [art(20)] }),
      ],
    },
  },
}

const factor = (label: string) =>
  optional(
    longText(label, {
      requiredWhen: adopted,
      refusal: '决定应当写明行为的性质、情节和过错程度',
      code: 'factors-missing',
      basis: [art(20)],
    }),
  )

/** What the government weighs: nature, circumstances and fault. */
export const factors: Fields = { nature: factor('性质'), circumstances: factor('情节'), fault: factor('过错程度') }

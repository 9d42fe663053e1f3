import type { Citation } from '@zhiheng/law'
import type { Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { Fields, Opening, Requirement } from './transfer-parts.ts'

const { any, date, files, filled, found, longText, must, not, optional, organ, path, procedure, relation } = write
const { step, template, text } = write

interface Copies {
  readonly basis: readonly Citation[]
  readonly report: readonly Citation[]
}

/** What the step that sends a case to the police asks for so that the copies and the report go out with it, in one act. */
export function sendingCopies({ basis, report }: Copies): {
  input: Fields
  requires: Requirement[]
  opens: Opening[]
  lookups: NonNullable<Procedure['lookups']>
} {
  return {
    input: {
      superior: organ('上一级行政执法机关', {
        kinds: ['agency'],
        refusal: '没有登记上一级行政执法机关，报告无从发出，不能移送',
        code: 'superior-missing',
        basis: [...report],
      }),
      catalogue: longText('材料目录'),
      decision: optional(files('移送前已作出的行政执法决定书')),
    },
    requires: [
      must(
        any(not(filled('input.superior')), relation('input.superior', 'superior-body', 'sender')),
        '应当报告上一级行政执法机关',
        {
          code: 'not-superior',
          basis: [...report],
        },
      ),
      must(any(not(found('decisions')), filled('input.decision')), '移送前已经作出行政执法决定，应当将决定书一并抄送', {
        code: 'decision-missing',
        basis: [...basis],
      }),
    ],
    opens: [
      {
        procedure: 'criminalTransferCopy',
        step: 'arise',
        parties: { sender: 'sender', superior: 'input.superior' },
        input: {
          transfer: path('matter.id'),
          caseNumber: path('facts.caseNumber'),
          letter: template('涉嫌犯罪案件移送书：{parties.sender.name}移送{parties.police.name}'),
          catalogue: path('input.catalogue'),
          decision: path('input.decision'),
        },
      },
    ],
    lookups: {
      decisions: {
        name: '本案已作出的行政执法决定',
        procedure: 'enforcementDecision',
        where: [{ path: 'facts.caseNumber', sign: '=', to: 'facts.caseNumber' }],
      },
    },
  }
}

/**
 * What the procuratorate, the justice bureau and the superior organ get of a criminal transfer: the letter and the list of
 * materials, and decisions already taken; never the evidence itself.
 */
export function criminalTransferCopy({ basis, report }: Copies): Procedure {
  const cited = [...basis]
  return procedure({
    name: '涉嫌犯罪案件移送抄送备案',
    kind: 'register',
    basis: cited,
    title: '{facts.caseNumber}移送公安机关的抄送与报告',
    parties: {
      sender: { name: '移送机关', from: 'input' },
      procuratorate: {
        name: '检察机关',
        from: { kind: 'procuratorate', beside: 'sender' },
        refusal: '本区域没有登记人民检察院，抄送无从发出',
      },
      overseer: { name: '司法行政机关', kinds: ['oversight-body'], from: { oversightBodyOf: 'sender' } },
      superior: { name: '上一级行政执法机关', from: 'input' },
    },
    states: { copied: { name: '已抄送' }, filed: { name: '已备案' } },
    steps: {
      arise: step('抄送并报告', {
        by: 'clock',
        from: 'start',
        to: 'copied',
        duty: 'shall',
        basis: [...cited, ...report],
        summary: '与移送同时发出：移送书和材料目录抄送检察机关、司法行政机关，并报上一级执法机关；不附证据',
        input: {
          transfer: write.matter('移送事项', { procedure: 'criminalTransfer' }),
          caseNumber: text('案件编号'),
          letter: text('移送书'),
          catalogue: longText('材料目录'),
          decision: optional(files('行政执法决定书')),
        },
      }),
      file: step('登记备案', {
        by: ['overseer', 'procuratorate'],
        from: ['copied', 'filed'],
        to: 'filed',
        duty: 'shall',
        basis: cited,
        collects: 'filings',
        input: { filingNumber: text('备案号'), filedOn: date('备案日期', { notAfterAct: true }) },
      }),
      acknowledge: step('登记收到报告', {
        by: 'superior',
        from: ['copied', 'filed'],
        duty: 'may',
        basis: [...report],
        input: { reportReadOn: date('收到日期', { notAfterAct: true }) },
      }),
    },
  })
}

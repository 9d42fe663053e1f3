import { fileNamed } from '@zhiheng/law/scenario'

/** A bureau and an agency it supervises, with the sessions of the bureau's people, by post. */
export interface Place {
  readonly agency: string
  readonly cookies: Readonly<Record<Player, string>>
}

export type Player = 'handler' | 'reviewer' | 'signatory' | 'clerk'

/** What is known of the matter while its acts are performed. */
export interface Standing {
  readonly matter: string
  readonly version: number
  readonly document: string
  /** the numbers drawn so far, of the matter and of its document */
  readonly numbers: readonly string[]
}

/** One act as a request. */
export interface ActOverHttp {
  readonly player: Player
  readonly path: (standing: Standing) => string
  readonly body: (standing: Standing, place: Place) => object
}

/** The day of the exercise in which the acts are performed. */
export const day = '2026-04-01'

const act = (player: Player, command: (standing: Standing, place: Place) => object): ActOverHttp => ({
  player,
  path: ({ matter }) => `/api/matters/${matter}/acts`,
  body: command,
})

const opinion = {
  findings: '三件处罚决定未公示',
  bases: ['行政执法协调监督工作办法第十八条'],
  demands: [{ item: '公示三件处罚决定', kind: 'correct' }],
  defaultTerm: 'provincial',
  reviewNotice: '对本意见书有异议的，自收到之日起15日内可以申请复核。',
}

/** From the finding to the served opinion: what a bureau does with a matter, by the people who do it. */
export const play: readonly ActOverHttp[] = [
  {
    player: 'handler',
    path: () => '/api/matters',
    body: (_standing, { agency }) => ({
      procedure: 'supervision',
      step: 'find',
      parties: { agency: [agency] },
      input: {
        field: 'enforcement',
        source: 'inspection',
        content: 'publicity',
        scope: 'practice',
        actType: 'penalty',
        problem: '行政处罚决定未公示',
        grade: 'unlawful',
        gradeReasons: '违反公示规定',
        verification: 'verified',
        evidence: [fileNamed('检查笔录')],
      },
    }),
  },
  act('handler', () => ({
    type: 'act',
    step: 'assessOnSpot',
    input: { onSpotPossible: false, onSpotReasons: '需要补办公示手续' },
  })),
  act('handler', () => ({ type: 'draft', step: 'issueOpinion', input: opinion })),
  act('reviewer', ({ document }) => ({ type: 'approve', document, opinion: '同意' })),
  act('signatory', ({ document }) => ({ type: 'act', step: 'issueOpinion', document })),
  act('clerk', ({ document }, { agency }) => ({
    type: 'serve',
    document,
    recipient: agency,
    on: day,
    method: '直接送达',
    receiver: '收发室',
  })),
]

/** The standing after an act, from its receipt. */
export function standingAfter(body: string, before: Standing): Standing {
  const receipt = JSON.parse(body) as {
    matter: string
    number: string | null
    version: number
    documents: { id: string; number: string | null }[]
  }
  const [document] = receipt.documents
  return {
    matter: receipt.matter,
    version: receipt.version,
    document: document?.id ?? before.document,
    numbers: [receipt.number, document?.number].filter((number) => typeof number === 'string'),
  }
}

export const nothingYet: Standing = { matter: '', version: 0, document: '', numbers: [] }

/** The headers of an act: who, based on which version, by which key. */
export const headersOf = (cookie: string, { version }: Standing, key: string): Record<string, string> => ({
  'content-type': 'application/json',
  'x-requested-with': 'zhiheng',
  cookie,
  'idempotency-key': key,
  'if-match': `"${version}"`,
})

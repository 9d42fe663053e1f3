import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Preview } from '@zhiheng/server/api'
import { request } from '../api/client.ts'
import type { OpenableProcedure } from '../api/types.ts'
import { BasisList } from '../shared/basis-list.tsx'
import { Section } from '../shared/section.tsx'
import shared from '../shared/shared.module.css'
import { useDebounced } from '../shared/use-debounced.ts'
import styles from './acts.module.css'

interface CompetencePanelProps {
  /** what would be sent to open the matter */
  readonly opening: { readonly parties: Readonly<Record<string, readonly string[]>> }
  readonly parties: OpenableProcedure['parties']
}

/** Who is competent for the organs chosen, by which rule, before anything is filed; or why nobody here is. */
export function CompetencePanel({ opening, parties }: CompetencePanelProps) {
  const settled = useDebounced(opening, 400)
  const complete = parties.every((party) => party.optional || (settled.parties[party.role]?.length ?? 0) > 0)
  const { data } = useQuery({
    queryKey: ['competence', settled],
    enabled: complete,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request<Preview>('/api/matters/preview', { method: 'POST', body: settled, signal }),
  })
  const missing = parties.filter((party) => !party.optional && (opening.parties[party.role]?.length ?? 0) === 0)
  const competence = data?.competence
  return (
    <Section title="由谁管辖">
      <output className={shared.output}>
        {missing.length > 0 ? (
          <p className="quiet">
            选定{missing.map((party) => party.name).join('、')}后，在这里说明由哪个机关办理及其依据。
          </p>
        ) : competence === undefined || competence === null ? (
          <p className="quiet">本程序由启动机关办理。</p>
        ) : (
          <>
            <p data-competent={competence.ok}>
              {competence.organ !== null && <strong>{competence.organ.name}　</strong>}
              {competence.text}
            </p>
            <BasisList basis={competence.basis} interpretation={competence.interpretation} />
          </>
        )}
        {missing.length === 0 && data !== undefined && data.parties.length > 0 && (
          <ul className={styles.checkList} style={{ marginTop: 12 }}>
            {data.parties.map((party) => (
              <li key={party.role}>
                {party.name}：{party.organs.map((organ) => organ.name).join('、')}
              </li>
            ))}
          </ul>
        )}
      </output>
    </Section>
  )
}

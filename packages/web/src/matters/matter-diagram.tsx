import { useQuery } from '@tanstack/react-query'
import type { MatterView } from '@zhiheng/server/api'
import { ProcedureDiagram } from '../procedures/procedure-diagram.tsx'
import { Failure } from '../shared/failure.tsx'
import { Loading } from '../shared/loading.tsx'
import { matterDiagramQuery } from './matters-query.ts'

/** The procedure with the place where the matter stands now. */
export function MatterDiagram({ matter }: { matter: MatterView }) {
  const { data, error } = useQuery(matterDiagramQuery(matter.id, matter.version))
  if (error !== null) return <Failure error={error} />
  if (data === undefined) return <Loading lines={4} />
  return <ProcedureDiagram diagram={data} name={matter.procedureName} />
}

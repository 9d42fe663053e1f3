import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { PageMissing } from '../app/page-missing.tsx'
import { openablesQuery } from '../matters/matters-query.ts'
import { PageHeader } from '../shared/page-header.tsx'
import { OpeningForm } from './opening-form.tsx'

/** Begins a matter by one of the starting steps of a procedure. */
export function OpeningPage() {
  const {
    pack,
    procedure: id,
    step: name,
  } = useParams({
    from: '/signed-in/desk/matters/new/$pack/$procedure/$step',
  })
  const { parent } = useSearch({ from: '/signed-in/desk/matters/new/$pack/$procedure/$step' })
  const { data } = useSuspenseQuery(openablesQuery)
  const procedure = data.procedures.find((one) => one.pack === pack && one.id === id)
  const step = procedure?.steps.find((one) => one.step === name)
  if (procedure === undefined || step === undefined) return <PageMissing />
  return (
    <>
      <PageHeader title={step.name} lead={procedure.name} />
      <OpeningForm key={`${id}/${name}`} procedure={procedure} step={step} parent={parent} />
    </>
  )
}

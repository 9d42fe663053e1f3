import { queryOptions } from '@tanstack/react-query'
import type { TemplateList, TemplateView } from '@zhiheng/server/api'
import { request } from '../api/client.ts'

/** The kinds of document the place makes. */
export const templateListQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => request<TemplateList>('/api/templates', { signal }),
})

/** One of them as its form is set. */
export const templateQuery = (pack: string, document: string) =>
  queryOptions({
    queryKey: ['templates', pack, document],
    queryFn: ({ signal }) =>
      request<TemplateView>(`/api/templates/${encodeURIComponent(pack)}/${encodeURIComponent(document)}`, { signal }),
  })

export type TemplateSection = NonNullable<TemplateView['current']>[number]

/** Blanks as the law names them, in place of 〔整改要求〕 as people write them; fixed text that is still empty is left out. */
export function withPaths(sections: readonly TemplateSection[], blanks: TemplateView['blanks']): TemplateSection[] {
  const written = sections.filter((section) => 'of' in section || section.fixed.trim() !== '')
  return written.map((section) =>
    'of' in section && section.text !== undefined
      ? {
          ...section,
          text: blanks.reduce((text, { path, name }) => text.replaceAll(`〔${name}〕`, `{${path}}`), section.text),
        }
      : section,
  )
}

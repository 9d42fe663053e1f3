import { useEffect } from 'react'
import { isTyping } from '../shared/is-typing.ts'

/** Ctrl-K (⌘K) opens the palette everywhere; `/` leads to the search field of the page, where it has one. */
export function usePaletteKey(setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen(true)
      } else if (event.key === '/' && !isTyping(event.target)) {
        const field = document.querySelector<HTMLElement>('[data-search-field]')
        if (field === null) return
        event.preventDefault()
        field.focus()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [setOpen])
}

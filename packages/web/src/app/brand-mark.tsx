/** The mark of the product: a balance on ink blue. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="3" fill="#1d3a6e" />
      <g fill="none" stroke="#fff" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
        <path d="M16 6v19M10.5 25.5h11M7 10h18" />
        <path d="M7 10l-3.2 8h6.4zM25 10l-3.2 8h6.4z" />
        <path d="M3.8 18a3.2 2.6 0 0 0 6.4 0M21.8 18a3.2 2.6 0 0 0 6.4 0" />
      </g>
    </svg>
  )
}

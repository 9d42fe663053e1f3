/** An instant as people read it: 2026-02-02 10:05, in Asia/Shanghai. Stored instants carry that offset already. */
export const readMoment = (instant: string): string =>
  instant.endsWith('+08:00') ? instant.slice(0, 16).replace('T', ' ') : shanghai.format(new Date(instant))

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Bytes as people read them. */
export function readSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

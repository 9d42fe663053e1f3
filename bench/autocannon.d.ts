/** The part of autocannon that the benchmarks use; the package brings no types. */
declare module 'autocannon' {
  export interface CannonRequest {
    readonly method: 'GET' | 'POST'
    readonly path: string
    /** changes the request just before it is sent */
    readonly setupRequest?: (request: PreparedRequest) => PreparedRequest
    readonly onResponse?: (status: number, body: string) => void
  }
  export interface PreparedRequest {
    readonly method: string
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
  export interface CannonClient {
    setRequests(requests: readonly CannonRequest[]): void
  }
  export interface CannonOptions {
    readonly url: string
    readonly connections: number
    /** seconds */
    readonly duration: number
    readonly setupClient: (client: CannonClient) => void
  }
  export interface CannonResult {
    readonly requests: { readonly total: number }
    /** milliseconds */
    readonly latency: { readonly p50: number; readonly p99: number }
    /** seconds */
    readonly duration: number
    readonly errors: number
    readonly non2xx: number
    readonly '2xx': number
  }
  export default function autocannon(options: CannonOptions): Promise<CannonResult>
}

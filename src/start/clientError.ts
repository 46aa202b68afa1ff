import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** What is said of a request that HTTP itself cannot read, by Node's code. */
const KNOWN: Record<string, [status: number, code: string, message: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'TIMEOUT', 'The request did not come in time'],
  HPE_HEADER_OVERFLOW: [431, 'REQUEST_TOO_LARGE', 'The address or a header is too long'],
}
const OTHER: (typeof KNOWN)[string] = [400, 'BAD_REQUEST', 'This is not a request that can be read']

/** Answers what never becomes a request, in the form of all other errors. */
export function answerClientError(error: Error & { code?: string }, socket: Socket) {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const [status, code, message] = KNOWN[error.code ?? ''] ?? OTHER
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    )
  }
  socket.destroy(error)
}

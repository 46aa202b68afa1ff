import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server that keeps what it takes. */
export interface MailServer {
  url: string
  letters: Letter[]
  /** Resolves with the letter that comes next, or came and was not asked for yet. */
  next(): Promise<Letter>
  close(): Promise<void>
}

export interface Letter {
  from: string
  to: string[]
  /** Whom the sender signed in as. */
  user: string
  headers: Record<string, string>
  /** By its type: text/plain, text/html. */
  parts: Record<string, string>
}

export async function startMailServer(): Promise<MailServer> {
  const letters: Letter[] = []
  const unread: Letter[] = []
  const waiting: ((letter: Letter) => void)[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      password === 'pass word' ? done(null, { user: username }) : done(new Error('wrong')),
    onData: (stream, { envelope, user }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const letter = { from, to, user: String(user), ...read(Buffer.concat(chunks).toString()) }
        letters.push(letter)
        const taker = waiting.shift()
        if (taker) taker(letter)
        else unread.push(letter)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://cms%40example.kz:pass%20word@127.0.0.1:${port}`,
    letters,
    next: () => {
      const letter = unread.shift()
      return letter ? Promise.resolve(letter) : new Promise((resolve) => waiting.push(resolve))
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function read(raw: string) {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = headersOf(head)
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1]
  const body = rest.join('\r\n\r\n')
  const parts: Record<string, string> = {}
  for (const part of boundary ? body.split(`--${boundary}`).slice(1, -1) : []) {
    const [partHead = '', ...content] = part.trimStart().split('\r\n\r\n')
    const about = headersOf(partHead)
    const type = about['content-type']?.split(';')[0] ?? ''
    parts[type] = decode(content.join('\r\n\r\n'), about['content-transfer-encoding'] ?? '')
  }
  return { headers, parts }
}

function headersOf(head: string) {
  const lines = head.replace(/\r\n\s+/g, ' ').split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
    headers[name.toLowerCase()] = words(value)
  }
  return headers
}

/** Letters outside ASCII, as RFC 2047 writes them in a header. */
const words = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      decode(
        kind.toLowerCase() === 'q' ? word.replace(/_/g, ' ') : word,
        kind.toLowerCase() === 'q' ? 'quoted-printable' : 'base64',
      ),
    )

function decode(content: string, encoding: string) {
  if (/base64/i.test(encoding)) return Buffer.from(content, 'base64').toString()
  if (!/quoted-printable/i.test(encoding)) return content
  const bytes = content
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

import { headersOf, type LoadRequest } from './load/load.ts'

export interface Answered {
  status: number
  headers: Headers
  text: string
}

/** Asks once, outside of a load. */
export async function ask(url: string, request: LoadRequest): Promise<Answered> {
  const { method, path, body } = request
  const response = await fetch(url + path, {
    method,
    headers: headersOf(request),
    ...(body && { body }),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** Asks all, some at a time. @returns the answers in the order of the requests */
export async function askAll(url: string, requests: LoadRequest[], atOnce = 8) {
  const answers: Answered[] = []
  const left = [...requests.entries()]
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, request] = next
      answers[at] = await ask(url, request)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

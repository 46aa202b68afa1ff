/** How deep what a client sends may be nested: variables are never deeper than their types. */
export const DEEPEST_JSON = 32

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Looks over JSON before it is parsed. Two parsers may choose differently between two values of one key, so a request with
 * `query` twice could be one thing to a gateway and another to us.
 * @returns what is wrong with it; whether it is JSON at all is for the parser to say
 */
export function jsonProblem(text: string): string | undefined {
  const keys = new Set<string>()
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      const end = endOfString(text, at)
      if (depth === 1 && isKey(text, end)) {
        const key = unescaped(text.slice(at, end + 1))
        if (keys.has(key)) return `The key ${key} is given twice`
        keys.add(key)
      }
      at = end
    } else if (char === 0x7b || char === 0x5b) {
      depth += 1
      if (depth > DEEPEST_JSON) return `This is nested more than ${DEEPEST_JSON} levels deep`
    } else if (char === 0x7d || char === 0x5d) {
      depth -= 1
    }
  }
  return undefined
}

/** The place of the quote that ends the string that begins at `start`. */
function endOfString(text: string, start: number) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1
    if (escapes % 2 === 0) return end
  }
  return text.length
}

/** `"\u0071uery"` is `"query"` too. What no JSON is the parser refuses. */
const unescaped = (key: string) =>
  key.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

const isKey = (text: string, end: number) => {
  let next = end + 1
  while (/\s/.test(text.charAt(next))) next += 1
  return text.charAt(next) === ':'
}

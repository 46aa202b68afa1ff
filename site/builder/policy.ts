import { hash } from 'node:crypto'

/** A script that is run: neither data for machines nor a file of its own. */
const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*\stype="?application\/)[^>]*>([\s\S]*?)<\/script>/g
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g

/** What a page has inline, by hash, so that its Content-Security-Policy can allow that and nothing else. */
export function inlineOf(html: string) {
  const script = hashes(html, SCRIPT)
  const style = hashes(html, STYLE)
  return script.length + style.length > 0 ? { script, style } : undefined
}

const hashes = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, text = '']) => hash('sha256', text, 'base64'))),
]

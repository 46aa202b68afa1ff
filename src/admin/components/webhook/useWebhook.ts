import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Standing } from '../../../notify/standing.ts'

/** Milliseconds between two looks while something is about to happen. */
const LOOK = 1_000

/** How a site is told at present, and what an administrator can do about it. Each act says whether it worked. */
export function useWebhook(site: number | string | undefined) {
  const { config } = useConfig()
  const [standing, setStanding] = useState<Standing>()
  const [secret, setSecret] = useState<string>()
  const address = `${config.routes.api}/sites/${site}/webhook`

  const look = useCallback(
    async (signal?: AbortSignal) => {
      const response = await fetch(address, { credentials: 'include', signal: signal ?? null })
      if (response.ok) setStanding((await response.json()) as Standing)
    },
    [address],
  )

  useEffect(() => {
    if (!site) return
    const stopped = new AbortController()
    void look(stopped.signal).catch(() => undefined)
    return () => stopped.abort()
  }, [site, look])

  const waits = standing?.state === 'waiting' || standing?.state === 'retrying'
  useEffect(() => {
    if (!waits) return
    const stopped = new AbortController()
    const timer = setInterval(() => void look(stopped.signal).catch(() => undefined), LOOK)
    return () => {
      clearInterval(timer)
      stopped.abort()
    }
  }, [waits, look])

  async function act(what: 'secret' | 'send', data = {}) {
    const response = await fetch(`${address}/${what}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    if (response.ok && what === 'secret') {
      setSecret(((await response.json()) as { secret: string }).secret)
    }
    await look()
    return response.ok
  }
  const attempt = (what: 'secret' | 'send', data?: object) => () =>
    act(what, data).catch(() => false)
  return {
    standing,
    secret,
    draw: attempt('secret'),
    /** Draws another one, and ends the one before at once. */
    replaceLeaked: attempt('secret', { leaked: true }),
    send: attempt('send'),
  }
}

// The image's health check: ends with 0 where the process beside it is ready to serve. A slim
// image has no curl.

const LIMIT = 4_000

try {
  const url = `http://127.0.0.1:${process.env.PORT || 3000}/readyz`
  const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(LIMIT) })
  if (!ok) throw new Error(`it answers ${status}`)
} catch (error) {
  console.error(`Not ready: ${(error as Error).message}`)
  process.exit(1)
}

export {}

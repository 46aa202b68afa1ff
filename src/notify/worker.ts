import { setTimeout } from 'node:timers/promises'
import { type Runner, run, type TaskList } from 'graphile-worker'
import { pino } from 'pino'
import { silent } from '../database/queue.ts'
import type { Database } from '../delivery/database.ts'
import { openPool } from '../delivery/pool.ts'
import type { Env } from '../env.ts'
import { reachOf } from '../network/reach.ts'
import { logOptions } from '../start/log.ts'
import { measureNotices } from './measure.ts'
import { NotTaken, tell } from './tell.ts'
import {
  forgetAttempts,
  postpone,
  queueLength,
  queueWhoIsBehind,
  releaseAbandoned,
} from './upkeep.ts'

/** Sites that are told at once. */
const AT_ONCE = 8
/** Milliseconds between two looks for what is due: notices wait a second for what changes next. */
const POLL = 250
/** Milliseconds that a site has for its answer. */
const PATIENCE = 10_000
/** Milliseconds between two looks after the queue. */
const UPKEEP = 5_000
/** Milliseconds after which whoever took a notice is not alive any more: telling a site takes less, whatever it does. */
const ABANDONED = 60_000
/** Milliseconds before a queue that ended, as with a database that is restarted, is begun again. */
const PAUSE = 1_000

/** For tests, which cannot wait for as long. */
export interface Pace {
  patience?: number
  upkeep?: number
  abandoned?: number
}

/**
 * Starts the role that tells the district sites of changes. Run several times, each notice is still one's alone; of one that dies
 * the others take the notices over.
 */
export async function startWorker(
  env: Pick<Env, 'LOG_LEVEL' | 'PAYLOAD_SECRET' | 'WEBHOOK_PRIVATE_NETWORKS'> & {
    DATABASE_URL: string
  },
  { patience = PATIENCE, upkeep = UPKEEP, abandoned = ABANDONED }: Pace = {},
) {
  const log = pino(logOptions(env.LOG_LEVEL))
  const pool = openPool(
    env.DATABASE_URL,
    {
      name: 'worker',
      most: 6,
      patience: 10_000,
      settings: { search_path: 'delivery', jit: 'off' },
    },
    // It is replaced by the next question.
    (error) => log.warn(`A database connection of the worker was lost: ${error.message}`),
  )
  const database: Database = {
    query: async <Row>(text: string, values: readonly unknown[]) =>
      (await pool.query(text, [...values])).rows as Row[],
  }
  const measured = measureNotices()
  const telling = {
    database,
    platformSecret: env.PAYLOAD_SECRET ?? '',
    mayReach: reachOf(env.WEBHOOK_PRIVATE_NETWORKS),
    patience,
    onAttempt: measured.attempt,
  }
  const taskList: TaskList = {
    notice: async (payload, { job, abortSignal }) => {
      const { site } = payload as { site: number }
      const isLast = job.attempts >= job.max_attempts
      const asked = await tell(site, telling, { signal: abortSignal, isLast }).catch((err) => {
        // What a site does is in the log of attempts.
        if (!(err instanceof NotTaken || abortSignal.aborted)) log.error({ err }, 'A notice failed')
        throw err
      })
      if (asked) await postpone(database, site, asked.until, job.attempts - 1 + asked.tried)
    },
    behind: () => queueWhoIsBehind(database),
    forget: () => forgetAttempts(database),
  }
  const begin = () =>
    run({
      pgPool: pool,
      taskList,
      // Whoever is behind without a notice waiting: after a restored backup, or for a reason that nobody thought of.
      crontab: '* * * * * behind\n17 3 * * * forget',
      concurrency: AT_ONCE,
      pollInterval: POLL,
      noHandleSignals: true,
      logger: silent,
      preset: { worker: { localQueue: { size: AT_ONCE } } },
    })

  let closed = false
  let runner: Runner | undefined = await begin()
  await runner.addJob('behind', {}, { jobKey: 'behind' })
  const running = (async () => {
    while (!closed) {
      await runner?.promise.catch(() => undefined)
      runner = undefined
      if (closed) break
      await setTimeout(PAUSE)
      runner = await begin().catch(() => undefined)
    }
  })()
  const look = async () => {
    await releaseAbandoned(database, abandoned)
    measured.queue(await queueLength(database))
  }
  const timer = setInterval(() => void look().catch(() => undefined), upkeep)
  timer.unref()

  return {
    isReady: async () => runner !== undefined && (await pool.query('select 1')).rowCount === 1,
    close: async () => {
      closed = true
      clearInterval(timer)
      await runner?.stop().catch(() => undefined)
      await running
      await pool.end()
    },
  }
}

import { startWorker } from '../../src/notify/worker.ts'

// A worker in a process of its own, to be killed: with less patience than the real one, says `ready`.

await startWorker(
  {
    DATABASE_URL: process.env.DATABASE_URL as string,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET,
    LOG_LEVEL: 'error',
    WEBHOOK_PRIVATE_NETWORKS: ['loopback'],
  },
  { patience: 400, upkeep: 100, abandoned: 1_000 },
)
process.stdout.write('ready\n')

/**
 * How much of a long walk a run does: `npm test` a part of it, so that people run it often, `npm run test:thorough` all of it.
 */
export const whenThorough = <Value>(all: Value, part: Value) =>
  process.env.THOROUGH === 'yes' ? all : part

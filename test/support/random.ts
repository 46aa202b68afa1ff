/** A source of chance that gives the same for the same seed (mulberry32), so that a failure can be run again. */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    /** 0 up to but not 1. */
    next,
    /** A whole number, both ends included. */
    whole: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    pick: <Value>(values: readonly Value[]) => values[Math.floor(next() * values.length)] as Value,
    chance: (part: number) => next() < part,
  }
}

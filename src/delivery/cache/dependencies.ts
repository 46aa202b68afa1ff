import type { Ticking } from './clock.ts'

/** What an answer follows, beside what was asked. */
export class Dependencies {
  readonly ticking = new Set<Ticking>()
  /** What is in it, for whoever has to drop it from a cache of theirs. */
  readonly tags = new Set<string>()

  addEntry({ type, doc }: { type: string; doc: number }) {
    this.tags.add(`${type}-${doc}`)
  }

  addMedia(id: number) {
    this.tags.add(`media-${id}`)
  }
}

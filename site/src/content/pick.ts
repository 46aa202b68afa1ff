/** Of an entry what a card shows, and nothing else: then a list stays as it is when a text changes that it does not show. */
export function pick<Entry extends object, Key extends keyof Entry>(
  entry: Entry,
  keys: readonly Key[],
) {
  return Object.fromEntries(keys.map((key) => [key, entry[key]])) as Pick<Entry, Key>
}

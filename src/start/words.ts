import { StartError } from '../startError.ts'
import { failStart } from './report.ts'

/**
 * The words behind a command of the operator's. It ends here, before anything is started or changed, where there is one that it does
 * not understand: `--chek` is not the wish to write.
 * @param options those it has
 * @param most how many other words it takes
 */
export function wordsOf({ options = [], most = 0 }: { options?: string[]; most?: number }) {
  const words = process.argv.slice(2)
  const given = words.filter((word) => word.startsWith('-'))
  const names = words.filter((word) => !word.startsWith('-'))
  const strange = given.find((word) => !options.includes(word)) ?? names[most]
  if (strange !== undefined) failStart(new StartError(`This command does not know “${strange}”.`))
  return { options: new Set(given), names }
}

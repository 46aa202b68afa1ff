import { contentTypes } from '../content/index.ts'
import { runCommand } from '../start/command.ts'
import { wordsOf } from '../start/words.ts'
import { republish } from './republish.ts'

// npm run republish            makes the read model anew from the documents
// npm run republish -- --check says what differs and writes nothing; ends with 1 if anything does

const check = wordsOf({ options: ['--check'] }).options.has('--check')

await runCommand(async (payload) => {
  const differences = await republish(payload, contentTypes, {
    check,
    onProgress: (done, all) => {
      if (process.stdout.isTTY) process.stdout.write(`\r  ${done} of ${all} documents`)
    },
  })
  for (const { type, doc, locale } of differences)
    console.log(`\n  ${type} ${doc} ${locale} differs`)
  const verb = check ? 'differ' : 'were republished'
  console.log(
    differences.length === 0
      ? '\nThe read model is exactly what the documents give.'
      : `\n${differences.length} language versions ${verb}.`,
  )
  return check && differences.length > 0 ? 1 : 0
})

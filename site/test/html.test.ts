import assert from 'node:assert/strict'
import { join } from 'node:path'
import { it } from 'node:test'
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate/node'
import { DIST, pages } from './support/site.ts'

it('every page is valid HTML, as far as machines can tell also accessible', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const { file } of pages) {
    const report = await validator.validateFile(join(DIST, file))
    assert.ok(report.valid, formatterFactory('text')(report.results))
  }
})

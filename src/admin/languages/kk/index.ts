import type { DefaultTranslationsObject } from '@payloadcms/translations'
import { authentication } from './authentication.ts'
import { dashboard } from './dashboard.ts'
import { error } from './error.ts'
import { fields } from './fields.ts'
import { folder } from './folder.ts'
import { general } from './general.ts'
import { localization } from './localization.ts'
import { operators } from './operators.ts'
import { upload } from './upload.ts'
import { validation } from './validation.ts'
import { version } from './version.ts'

/** Payload's own texts. Those of the rich text editor stand beside them, in `lexical.ts`. */
export const kk = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
} satisfies DefaultTranslationsObject

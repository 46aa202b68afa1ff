import type { Entry } from '../delivery/schema-types.ts'
import type { Locale } from '../editorial/languages.ts'

/**
 * What a presenter has to give of a public type: every field of the contract that is stored, where entries, pictures and files stand as
 * their ids. `Computed` names the fields that are worked out when they are asked for.
 */
export type Head<Public, Computed extends keyof Public = never> = {
  [Name in Exclude<keyof Public, keyof Entry | 'body' | Computed>]: Name extends 'seo'
    ? OwnSeo | null
    : Stored<Public[Name]>
}

/** What the editor wants search engines to be told in other words than the entry's own; the rest follows from these when it is asked for. */
export interface OwnSeo {
  title: string | null
  description: string | null
  image: number | null
  noindex: boolean
}

type Stored<Value> = Value extends { documentId: string } | { assetId: string }
  ? number
  : Value extends Uppercase<Locale>
    ? Lowercase<Value>
    : Value extends (infer One)[]
      ? Stored<One>[]
      : Value extends object
        ? { [Name in keyof Value]: Stored<Value[Name]> }
        : Value

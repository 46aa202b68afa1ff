import type { Entry } from '../delivery/schema-types.ts'
import type { Locale } from '../editorial/languages.ts'

/**
 * What a presenter has to give of a public type: every field of the contract that is stored, where entries, pictures and files stand as
 * their ids. `Computed` names the fields that are worked out when they are asked for.
 */
export type Head<Public, Computed extends keyof Public = never> = {
  [Name in Exclude<keyof Public, keyof Entry | 'body' | Computed>]: Stored<Public[Name]>
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

import type { TestPlatform } from './platform.ts'

/** Everything stored that an account could change, so that a test sees the smallest trace of a write. */
export async function stored({ sql }: Pick<TestPlatform, 'sql'>) {
  const tables = await sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'delivery') order by 1`,
  )
  const digests = tables
    // Signing in, failing to and forgetting a password leave their own traces in an account.
    .filter(({ name }) => name !== 'public.users_sessions')
    .map(({ name }) => {
      const columns =
        name === 'public.users' ? 'id, email, name, role, all_districts, active, hash, salt' : '*'
      return `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest
        from (select ${columns} from ${name}) t`
    })
  const rows = await sql<{ name: string; digest: string }>(digests.join(' union all '))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

import type { TestPlatform } from './platform.ts'

/** Everything stored that an account could change, so that a test sees the smallest trace of a write. */
export async function stored({ sql }: Pick<TestPlatform, 'sql'>) {
  const tables = await sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'delivery') order by 1`,
  )
  const result: Record<string, string> = {}
  for (const { name } of tables) {
    // Signing in, failing to and forgetting a password leave their own traces in an account.
    const rows =
      name === 'public.users'
        ? `select id, email, name, role, all_districts, active, hash, salt from users`
        : `select * from ${name}`
    if (name === 'public.users_sessions') continue
    const [row] = await sql<{ digest: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from (${rows}) t`,
    )
    result[name] = row?.digest ?? ''
  }
  return result
}

// The site's collections themselves, where Astro's own look at them is answered with none (compile.ts).
declare module '*/content.config.ts?live' {
  export const collections: Record<string, { loader: import('astro/loaders').Loader }>
}

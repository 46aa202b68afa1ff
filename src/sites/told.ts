/** How a site is told of publications, by its row in `sites`: by the builder, unless it says otherwise. */
export const toldHow = (row: string) => `coalesce(to_jsonb(${row}) ->> 'told', 'builder')`

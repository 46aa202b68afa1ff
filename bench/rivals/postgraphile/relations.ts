// What PostGraphile needs to know of the floor's tables so that the four queries can be asked: keys, a table for each list of references,
// and views for what depends on the moment.

export const RELATIONS = `
  alter table floor.article_district add primary key (locale, district, doc),
    add foreign key (doc, locale) references floor.article;
  update floor.event e set center = null
    where not exists (select from floor.center c where c.doc = e.center and c.locale = e.locale);
  alter table floor.event add foreign key (center, locale) references floor.center;
  alter table floor.center add foreign key (district, locale) references floor.district;

  create table floor.article_place (doc int, locale text, n int, district int, primary key (doc, locale, n),
    foreign key (doc, locale) references floor.article, foreign key (district, locale) references floor.district);
  insert into floor.article_place select a.doc, a.locale, x.n, x.doc
    from floor.article a, unnest(a.districts) with ordinality x (doc, n)
    join floor.district d on d.doc = x.doc where d.locale = a.locale;
  create table floor.article_center (doc int, locale text, n int, center int, primary key (doc, locale, n),
    foreign key (doc, locale) references floor.article, foreign key (center, locale) references floor.center);
  insert into floor.article_center select a.doc, a.locale, x.n, x.doc
    from floor.article a, unnest(a.centers) with ordinality x (doc, n)
    join floor.center c on c.doc = x.doc where c.locale = a.locale;

  create view floor.upcoming as
    select d.locale, d.district, o.doc, o.starts_at, o.starts_text, o.ends_text
    from floor.occurrence o join floor.event_district d on d.doc = o.doc
    where o.ends_at > now() and o.starts_at > now() - interval '40 days'
      and (o.earlier_ends_at is null or o.earlier_ends_at <= now());
  comment on view floor.upcoming is '@foreignKey (doc, locale) references floor.event (doc, locale)';

  create view floor.grant_now as
    select d.slug as district, g.locale, g.doc, g.slug, g.title, g.summary, g.closes_text, g.min, g.max, g.currency,
      case when g.closes_at <= now() then 'CLOSED' when g.opens_at > now() then 'UPCOMING' else 'OPEN' end as status,
      (case when g.closes_at <= now() then 3e12 - extract(epoch from g.closes_at)
        when g.opens_at > now() then 1e12 + extract(epoch from g.opens_at)
        else coalesce(extract(epoch from g.closes_at), 9e11) end)::float8 as place
    from floor.grant g join floor.district d on d.locale = g.locale and (g.districts = '{}' or g.districts @> array[d.doc]);
  analyze;`

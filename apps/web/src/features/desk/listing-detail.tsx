import { needRoutes, technologyRoutes, type NeedView, type TechnologyView } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { DescriptionList, Skeleton, type Fact } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

/** A listing or a need at the desk: its words in the original and its key facts; the rest is on its page. */
export function ListingDetail({ kind, id }: { readonly kind: 'technology' | 'need'; readonly id: string }) {
  return kind === 'technology' ? <TechnologyFacts id={id} /> : <NeedFacts id={id} />;
}

function TechnologyFacts({ id }: { readonly id: string }) {
  const t = useText();
  const answer = useRoute(technologyRoutes.read, { params: { id } });
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  return answer.data ? <DescriptionList facts={technologyFacts(t, answer.data)} /> : <Skeleton />;
}

function NeedFacts({ id }: { readonly id: string }) {
  const t = useText();
  const answer = useRoute(needRoutes.read, { params: { id } });
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  return answer.data ? <DescriptionList facts={needFacts(t, answer.data)} /> : <Skeleton />;
}

function technologyFacts(t: Translator, technology: TechnologyView): Fact[] {
  const lang = technology.originalLanguage;
  const words = technology.texts[lang];
  const { facts } = technology;
  const range = [facts.capacity?.min, facts.capacity?.max].filter((end): end is number => typeof end === 'number').map((end) => t.number(end));
  return [
    { term: t.text('desk.fact.organisation'), value: technology.organisation.name },
    { term: t.text('desk.fact.languages'), value: languages(t, technology) },
    { term: t.text('desk.fact.summary'), value: words?.summary, lang },
    { term: t.text('desk.fact.problem_solved'), value: words?.problemSolved, lang },
    { term: t.text('desk.fact.description'), value: words?.description, lang },
    { term: t.text('desk.fact.sectors'), value: sectors(t, technology.sectors) },
    { term: t.text('desk.fact.trl'), value: technology.trl === null ? null : t.text('desk.fact.trl_value', { trl: technology.trl }) },
    { term: t.text('desk.fact.capacity'), value: facts.capacity && range.length > 0 && `${range.join(' – ')} ${unit(t, facts.capacity.unit)}` },
    { term: t.text('desk.fact.countries'), value: t.list(technology.countriesServed.map((code) => t.country(code))) },
    { term: t.text('desk.fact.references'), value: facts.referenceSites?.map((site) => [t.country(site.country), site.place, site.year].filter(Boolean).join(', ')).join('\n') },
    { term: t.text('desk.fact.certificates'), value: facts.certificates?.join('\n') },
  ];
}

function needFacts(t: Translator, need: NeedView): Fact[] {
  const lang = need.originalLanguage;
  const words = need.texts[lang];
  const { facts } = need;
  return [
    { term: t.text('desk.fact.organisation'), value: need.organisation.name },
    { term: t.text('desk.fact.languages'), value: languages(t, need) },
    { term: t.text('desk.fact.problem'), value: words?.problem, lang },
    { term: t.text('desk.fact.outcome'), value: words?.outcome, lang },
    { term: t.text('desk.fact.place'), value: [need.place, need.country && t.country(need.country)].filter(Boolean).join(', ') },
    { term: t.text('desk.fact.quantity'), value: need.quantity && `${t.number(need.quantity.value)} ${unit(t, need.quantity.unit)}` },
    { term: t.text('desk.fact.sectors'), value: sectors(t, need.sectors) },
    { term: t.text('desk.fact.today'), value: facts.technologyToday },
    { term: t.text('desk.fact.funding'), value: facts.fundingRoute && t.textOf('vocabulary.funding_route', facts.fundingRoute) },
    { term: t.text('desk.fact.policy'), value: facts.policyLink },
    { term: t.text('desk.fact.valid_until'), value: need.validUntil && t.date(need.validUntil) },
    { term: t.text('desk.fact.contact'), value: need.contact && [need.contact.name, need.contact.department, need.contact.email].filter(Boolean).join('\n') },
  ];
}

const sectors = (t: Translator, codes: readonly string[]): string => t.list(codes.map((code) => t.textOr(`vocabulary.sector.${code}`, code)));
const unit = (t: Translator, name: string): string => t.textOr(`vocabulary.unit.${name}`, name);
const languages = (t: Translator, { texts, originalLanguage }: { readonly texts: Readonly<Record<string, unknown>>; readonly originalLanguage: string }): string =>
  t.list([originalLanguage, ...Object.keys(texts).filter((language) => language !== originalLanguage)].map((language) => t.languageName(language)));

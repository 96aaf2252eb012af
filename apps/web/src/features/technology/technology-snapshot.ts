import type { TechnologyFacts, TechnologyText } from '@team-osaka/contracts';
import { figureOf, isBlank, linesOf, storableRows, storableTexts, textOrNull, type Gaps } from '../listing/draft-room.js';
import type { TechnologyDraft, TechnologySnapshot } from './technology-draft.js';

type Facts = TechnologyFacts;

/** What can be stored of the form, and the fields that hold the rest back. A group that is half filled in is left out, so that its stored value stays. */
export function technologySnapshotOf(draft: TechnologyDraft): { snapshot: TechnologySnapshot; gaps: Gaps } {
  const { texts, gaps: textGaps } = storableTexts<TechnologyText>(draft);
  const gaps = [...textGaps];
  const group = <K extends keyof Facts>(name: K, value: Facts[K] | { readonly missing: string }): Pick<Facts, K> | Record<never, never> => {
    if (typeof value === 'object' && value !== null && 'missing' in value) {
      gaps.push(`facts.${name}.${value.missing}`);
      return {};
    }
    return { [name]: value };
  };
  const rows = <K extends keyof Facts>(name: K, result: { readonly rows: unknown[]; readonly gaps: Gaps }): Pick<Facts, K> => {
    gaps.push(...result.gaps);
    return { [name]: result.rows } as unknown as Pick<Facts, K>;
  };
  const facts: TechnologyFacts = {
    sectors: [...draft.sectors],
    jcmScopes: [...draft.jcmScopes],
    trl: draft.trl,
    commercialUnits: draft.commercialUnits,
    ...rows('referenceSites', referenceSites(draft)),
    ...group('capacity', capacity(draft)),
    ...group('cost', cost(draft)),
    ...group('runningCost', runningCost(draft)),
    lifetimeYears: draft.lifetimeYears,
    inputs: isBlank(draft.inputs) ? null : { power: textOrNull(draft.inputs.power), water: textOrNull(draft.inputs.water), feedstock: textOrNull(draft.inputs.feedstock) },
    siteConditions: isBlank(draft.siteConditions)
      ? null
      : { voltage: textOrNull(draft.siteConditions.voltage), climate: textOrNull(draft.siteConditions.climate), space: textOrNull(draft.siteConditions.space) },
    ...group('emissionReduction', emissionReduction(draft)),
    ...rows('performance', performance(draft)),
    certificates: linesOf(draft.certificates),
    ipStatus: draft.ipStatus || null,
    transferModes: [...draft.transferModes],
    countriesServed: [...draft.countriesServed],
    ...rows('localAgents', localAgents(draft)),
    languages: [...draft.languages],
  };
  const { details, priceNotes } = draft.confidential;
  return { snapshot: { originalLanguage: draft.originalLanguage, texts, facts, confidential: { details: details.trim(), priceNotes: priceNotes.trim() } }, gaps };
}

function referenceSites({ referenceSites }: TechnologyDraft) {
  return storableRows('facts.referenceSites', referenceSites, ({ country, place, year, detail }) =>
    country === '' ? { missing: 'country' } : { country, place: textOrNull(place), year, detail: textOrNull(detail) });
}

function performance({ performance }: TechnologyDraft) {
  return storableRows('facts.performance', performance, ({ metric, value, unit, note }) => {
    if (metric.trim() === '') return { missing: 'metric' };
    if (value.trim() === '') return { missing: 'value' };
    return { metric: metric.trim(), value: figureOf(value), unit: textOrNull(unit), note: textOrNull(note) };
  });
}

function localAgents({ localAgents }: TechnologyDraft) {
  return storableRows('facts.localAgents', localAgents, ({ country, name }) => {
    if (country === '') return { missing: 'country' };
    return name.trim() === '' ? { missing: 'name' } : { country, name: name.trim() };
  });
}

function capacity({ capacity: { min, max, unit } }: TechnologyDraft) {
  if (min === null && max === null) return null;
  return unit === '' ? { missing: 'unit' } : { min, max, unit };
}

function cost({ cost: { min, max, currency, year, per } }: TechnologyDraft) {
  if (min === null && max === null) return null;
  return year === null ? { missing: 'year' } : { min, max, currency, year, per: per || null };
}

function runningCost({ runningCost: { value, currency, year, per } }: TechnologyDraft) {
  if (value === null) return per.trim() === '' ? null : { missing: 'value' };
  if (per.trim() === '') return { missing: 'per' };
  return year === null ? { missing: 'year' } : { value, currency, year, per: per.trim() };
}

/** A reduction says by which gases and which GWP set it is counted (ISO 14064). */
function emissionReduction({ emissionReduction: reduction }: TechnologyDraft) {
  const { value, unit, method, assumptions, gases, gwp } = reduction;
  if (value === null) return method.trim() === '' && assumptions.trim() === '' ? null : { missing: 'value' };
  if (gases.trim() === '') return { missing: 'gases' };
  if (gwp.trim() === '') return { missing: 'gwp' };
  return { value, unit, method: method.trim(), assumptions: assumptions.trim(), gases: gases.trim(), gwp: gwp.trim() };
}

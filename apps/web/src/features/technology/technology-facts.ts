import type { TechnologyFacts, TechnologyView } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import type { Fact } from '@team-osaka/ui';
import { languageOfText } from '../../shared/in-reader-language.js';
import { bandText, capacityText, moneyText } from '../listing/fact-text.js';

/** A fact in words of its owner, with the language they are in. */
const free = (term: string, value: string | null | undefined): Fact => ({ term, value, lang: value ? languageOfText(value) : undefined });
const listed = (t: Translator, values: readonly string[] | undefined): string | null => (values && values.length > 0 ? t.list(values) : null);

export function kindFacts(t: Translator, { facts }: TechnologyView): Fact[] {
  return [
    { term: t.text('technology.field.jcm_scopes'), value: listed(t, facts.jcmScopes?.map((scope) => t.textOf('vocabulary.jcm_scope', scope))) },
    { term: t.text('technology.field.trl'), value: facts.trl && t.textOr(`listing.trl.${facts.trl}`, String(facts.trl)) },
    { term: t.text('technology.field.commercial_units'), value: typeof facts.commercialUnits === 'number' && t.number(facts.commercialUnits) },
    { term: t.text('technology.field.capacity'), value: facts.capacity && capacityText(t, facts.capacity) },
  ];
}

export function costFacts(t: Translator, { cost, runningCost, lifetimeYears }: TechnologyFacts): Fact[] {
  return [
    { term: t.text('technology.field.cost'), value: cost && bandText(t, cost) },
    { term: t.text('technology.field.running_cost'), value: runningCost && moneyText(t, t.money(runningCost.value, runningCost.currency), runningCost.year, runningCost.per) },
    { term: t.text('technology.field.lifetime_years'), value: lifetimeYears && t.text('technology.lifetime', { years: lifetimeYears }) },
  ];
}

export function operationFacts(t: Translator, { inputs, siteConditions }: TechnologyFacts): Fact[] {
  return [
    free(t.text('technology.input.power'), inputs?.power),
    free(t.text('technology.input.water'), inputs?.water),
    free(t.text('technology.input.feedstock'), inputs?.feedstock),
    free(t.text('technology.condition.voltage'), siteConditions?.voltage),
    free(t.text('technology.condition.climate'), siteConditions?.climate),
    free(t.text('technology.condition.space'), siteConditions?.space),
  ];
}

export function effectFacts(t: Translator, { emissionReduction: reduction }: TechnologyFacts): Fact[] {
  if (!reduction) return [];
  return [
    { term: t.text('technology.field.emission_reduction'), value: t.text('listing.quantity', { value: t.number(reduction.value), unit: t.textOf('technology.emission_unit', reduction.unit) }) },
    free(t.text('technology.form.method'), reduction.method),
    free(t.text('technology.form.assumptions'), reduction.assumptions),
    { term: t.text('technology.form.gases'), value: reduction.gases },
    { term: t.text('technology.form.gwp'), value: reduction.gwp },
  ];
}

export function termFacts(t: Translator, { facts, confirmedAt, validUntil }: TechnologyView): Fact[] {
  return [
    { term: t.text('technology.field.countries_served'), value: listed(t, facts.countriesServed?.map((country) => t.country(country))) },
    { term: t.text('technology.field.transfer_modes'), value: listed(t, facts.transferModes?.map((mode) => t.textOf('vocabulary.transfer_mode', mode))) },
    { term: t.text('technology.field.local_agents'), value: facts.localAgents?.map(({ country, name }) => t.text('technology.agent', { name, country: t.country(country) })).join('\n') },
    { term: t.text('listing.field.languages'), value: listed(t, facts.languages?.map((language) => t.languageName(language))) },
    { term: t.text('technology.field.ip_status'), value: facts.ipStatus && t.textOf('vocabulary.ip_status', facts.ipStatus) },
    free(t.text('technology.field.certificates'), facts.certificates?.join('\n')),
    { term: t.text('technology.field.confirmed'), value: confirmedAt && t.date(confirmedAt) },
    { term: t.text('listing.field.valid_until'), value: validUntil && t.date(validUntil) },
  ];
}

import type { NeedFacts, NeedView } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import type { Fact } from '@team-osaka/ui';
import { languageOfText } from '../../shared/in-reader-language.js';
import { bandText, quantityText } from '../listing/fact-text.js';

/** A fact in words of its owner, with the language they are in. */
const free = (term: string, value: string | null | undefined): Fact => ({ term, value, lang: value ? languageOfText(value) : undefined });
const listed = (t: Translator, values: readonly string[] | undefined): string | null => (values && values.length > 0 ? t.list(values) : null);

export function siteFacts(t: Translator, { facts: { site, quantity } }: NeedView): Fact[] {
  const isPlotted = typeof site?.latitude === 'number' && typeof site.longitude === 'number';
  const point = isPlotted ? `${site.latitude}, ${site.longitude}` : null;
  return [
    { term: t.text('need.form.site_country'), value: site && t.country(site.country) },
    free(t.text('listing.form.place'), site?.place),
    { term: t.text('need.form.map_point'), value: point },
    { term: t.text('need.field.quantity'), value: quantity && quantityText(t, quantity.value, quantity.unit) },
  ];
}

export function todayFacts(t: Translator, facts: NeedFacts): Fact[] {
  return [free(t.text('need.field.technology_today'), facts.technologyToday), free(t.text('need.field.energy_source'), facts.energySource)];
}

export function moneyFacts(t: Translator, { facts, validUntil }: NeedView): Fact[] {
  return [
    { term: t.text('need.field.budget'), value: facts.budget && bandText(t, facts.budget) },
    { term: t.text('need.field.funding_route'), value: facts.fundingRoute && t.textOf('vocabulary.funding_route', facts.fundingRoute) },
    { term: t.text('need.field.procurement_route'), value: facts.procurementRoute && t.textOf('vocabulary.procurement_route', facts.procurementRoute) },
    { term: t.text('need.field.decision_on'), value: facts.decisionOn && t.date(facts.decisionOn) },
    free(t.text('need.field.policy_link'), facts.policyLink),
    { term: t.text('listing.field.valid_until'), value: validUntil && t.date(validUntil) },
  ];
}

export function benefitFacts(t: Translator, { coBenefits, sdgs, languages }: NeedFacts): Fact[] {
  return [
    free(t.text('need.field.co_benefits'), coBenefits?.join('\n')),
    { term: t.text('need.field.sdgs'), value: listed(t, sdgs?.map((goal) => t.textOr(`vocabulary.sdg.${goal}`, String(goal)))) },
    { term: t.text('listing.field.languages'), value: listed(t, languages?.map((language) => t.languageName(language))) },
  ];
}

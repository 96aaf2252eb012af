import type { NeedConstraint, NeedContact, NeedFacts, NeedText } from '@team-osaka/contracts';
import { figureOf, isBlank, linesOf, storableRows, storableTexts, textOrNull, type Gaps } from '../listing/draft-room.js';
import { isCountryConstraint, type ConstraintDraft, type NeedDraft, type NeedSnapshot } from './need-draft.js';

type Facts = NeedFacts;

/** What can be stored of the form, and the fields that hold the rest back. A group that is half filled in is left out, so that its stored value stays. */
export function needSnapshotOf(draft: NeedDraft): { snapshot: NeedSnapshot; gaps: Gaps } {
  const { texts, gaps: textGaps } = storableTexts<NeedText>(draft);
  const figures = storableRows('facts.figures', draft.figures, ({ measure, value, unit, asOf }) => {
    if (measure.trim() === '') return { missing: 'measure' };
    if (value.trim() === '') return { missing: 'value' };
    return { measure: measure.trim(), value: figureOf(value), unit: textOrNull(unit), asOf: textOrNull(asOf) };
  });
  const constraints = storableRows('facts.constraints', draft.constraints, constraintOf);
  const gaps = [...textGaps, ...figures.gaps, ...constraints.gaps];
  const group = <K extends keyof Facts>(name: K, value: Facts[K] | { readonly missing: string }): Pick<Facts, K> | Record<never, never> => {
    if (typeof value === 'object' && value !== null && 'missing' in value) {
      gaps.push(`facts.${name}.${value.missing}`);
      return {};
    }
    return { [name]: value };
  };
  const facts: NeedFacts = {
    sectors: [...draft.sectors],
    ...group('site', siteOf(draft)),
    ...group('quantity', quantityOf(draft)),
    figures: figures.rows as NonNullable<Facts['figures']>,
    technologyToday: textOrNull(draft.technologyToday),
    energySource: textOrNull(draft.energySource),
    constraints: constraints.rows as NeedConstraint[],
    ...group('budget', budgetOf(draft)),
    fundingRoute: draft.fundingRoute || null,
    procurementRoute: draft.procurementRoute || null,
    decisionOn: draft.decisionOn || null,
    policyLink: textOrNull(draft.policyLink),
    coBenefits: linesOf(draft.coBenefits),
    sdgs: [...draft.sdgs],
    languages: [...draft.languages],
  };
  const contact = contactOf(draft);
  if (contact && 'missing' in contact) gaps.push(`contact.${contact.missing}`);
  return {
    snapshot: {
      originalLanguage: draft.originalLanguage, texts, facts, validUntil: draft.validUntil || null,
      ...(contact && 'missing' in contact ? {} : { contact }),
    },
    gaps,
  };
}

function siteOf({ site }: NeedDraft) {
  if (isBlank(site)) return null;
  if (site.country === '') return { missing: 'country' };
  return { country: site.country, place: textOrNull(site.place), latitude: site.latitude, longitude: site.longitude };
}

function quantityOf({ quantity: { value, unit } }: NeedDraft) {
  if (value === null) return null;
  return unit === '' ? { missing: 'unit' } : { value, unit };
}

function budgetOf({ budget: { min, max, currency, year } }: NeedDraft) {
  if (min === null && max === null) return null;
  return year === null ? { missing: 'year' } : { min, max, currency, year };
}

function constraintOf({ type, level, country, number, unit, currency, per }: ConstraintDraft): NeedConstraint | { readonly missing: string } {
  if (isCountryConstraint(type)) return country === '' ? { missing: 'value' } : { type, level, value: country };
  if (number === null) return { missing: 'value' };
  if (type === 'trlMin') return { type, level, value: number };
  if (type === 'capexMax') return { type, level, value: number, currency, ...(per ? { per } : {}) };
  return unit === '' ? { missing: 'unit' } : { type, level, value: number, unit };
}

function contactOf({ contact }: NeedDraft): NeedContact | null | { readonly missing: string } {
  if (isBlank(contact)) return null;
  const [name, email] = [contact.name.trim(), contact.email.trim()];
  if (name === '') return { missing: 'name' };
  // The API judges the address; while it is being typed (`name@city.g`) there is nothing to judge yet.
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/.test(email)) return { missing: 'email' };
  return { name, email, department: textOrNull(contact.department), telephone: textOrNull(contact.telephone) };
}

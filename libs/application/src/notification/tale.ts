import { productLanguageOf, type MatchSide } from '@team-osaka/domain';
import { parametersOf, pickParameters, type NotificationKind, type Parameters } from '@team-osaka/notifications';
import type { contactsOf } from '../match/contact.query.js';
import type { Facts } from './fact.query.js';
import type { Happening } from './happening.js';

/** An event with what its texts may mention. */
export interface Tale {
  readonly happening: Happening;
  readonly facts: Facts;
  readonly parametersFor: ParametersFor;
}

/** Facts of a template in a language. */
type ParametersFor = (kind: NotificationKind, locale: string) => Parameters;

const contactSide: Partial<Record<NotificationKind, MatchSide>> = { 'match.introduced_technology': 'need', 'match.introduced_need': 'technology' };

/** True for a template that shows the other side's contacts. */
export const disclosesContacts = (kind: NotificationKind): boolean => contactSide[kind] !== undefined;

/** The contacts of a match by language of the reader, for templates that disclose those of the other side. */
export type ContactBook = ReadonlyMap<string, Awaited<ReturnType<typeof contactsOf>>>;

/** Facts by template and language: only what the template shows, and contacts only where both sides have consented to disclose them. */
export function parameterBook({ facts }: Facts, contacts: ContactBook): ParametersFor {
  const made = new Map<string, Parameters>();
  return (kind, locale) => {
    const key = `${kind} ${locale}`;
    const known = made.get(key);
    if (known) return known;
    const disclosed = (contacts.get(productLanguageOf(locale)) ?? []).filter(({ side }) => side === contactSide[kind]).map(({ side: _side, ...contact }) => contact);
    const parameters = pickParameters({ ...facts, ...(disclosed.length > 0 ? { contacts: { contacts: disclosed } } : {}) }, parametersOf(kind));
    made.set(key, parameters);
    return parameters;
  };
}

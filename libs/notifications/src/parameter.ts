import type { AppointmentFact } from '@team-osaka/contracts';

/** A person to meet, disclosed to the other side after both consented. */
export interface ContactFact {
  readonly name: string;
  readonly organisation: string;
  readonly department: string | null;
  readonly email: string;
  readonly telephone: string | null;
  /** BCP 47 language the person works in. */
  readonly language: string;
}

/** A piece of the need and the piece of the technology that met it, each in its own words and language. */
export interface PhraseFact {
  readonly need: string;
  readonly needLanguage: string;
  readonly technology: string;
  readonly technologyLanguage: string;
}

/**
 * A fact of a notification, stored so that every recipient reads it in the own language: a text per language (with its original),
 * a moment (ISO 8601, shown as a local date, with the time where minutes count), a calendar day, a country, a label of the catalogs, phrases that met, a contact, or a
 * meeting.
 * A plain string or number is shown as it is.
 */
export type Parameter =
  | string
  | number
  | { readonly texts: Readonly<Record<string, string>>; readonly original: string | null }
  | { readonly moment: string; readonly withTime?: true }
  | { readonly day: string }
  | { readonly country: string; readonly place: string | null }
  | { readonly label: string }
  | { readonly phrases: readonly PhraseFact[] }
  | { readonly contacts: readonly ContactFact[] }
  | { readonly appointment: AppointmentFact };

/** Every fact a notification may mention. */
export const parameterNames = [
  'organisation', 'organisationKind', 'invitedBy', 'role', 'expires', 'applicant', 'technology', 'technologyOwner', 'need', 'needOwner', 'site', 'phrases', 'message',
  'due', 'validUntil', 'nextStep', 'reason', 'reasonCode', 'matchState', 'silent', 'contacts', 'appointment', 'appointmentStep',
] as const;
export type ParameterName = (typeof parameterNames)[number];
export type Parameters = Readonly<Partial<Record<ParameterName, Parameter>>>;

/** Keeps of `facts` only what `names` lists: a recipient's row holds nothing the text does not show. */
export function pickParameters(facts: Parameters, names: readonly ParameterName[]): Parameters {
  return Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));
}

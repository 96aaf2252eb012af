import type { OrganisationView } from '@team-osaka/contracts';
import type { ContentLanguage, OrganisationKind, Sector } from '@team-osaka/domain';
import { contentLanguages, sectors } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';

export type Texts = Readonly<Partial<Record<ContentLanguage, string>>>;

/** What an organisation says of itself, as typed. */
export interface FactsDraft {
  readonly names: Texts;
  readonly kind: OrganisationKind | '';
  readonly country: string;
  readonly place: string;
  readonly website: string;
  readonly summary: Texts;
  readonly sectors: readonly Sector[];
}

/** An empty draft; its name and summary begin in the reader's language. */
export function emptyDraft(language: ContentLanguage): FactsDraft {
  return { names: { [language]: '' }, kind: '', country: '', place: '', website: '', summary: { [language]: '' }, sectors: [] };
}

/** The draft of an organisation's present facts. A summary begins in the reader's language where there is none yet. */
export function draftOf(view: OrganisationView, language: ContentLanguage): FactsDraft {
  const { names, kind, country, place, website, summary } = view;
  return {
    names, kind, country, place: place ?? '', website: website ?? '',
    summary: Object.keys(summary).length > 0 ? summary : { [language]: '' }, sectors: sectors.filter((sector) => view.sectors.includes(sector)),
  };
}

/** Texts without the languages left empty. */
export function written(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

/** Languages of the texts, in the order of the vocabulary. */
export const languagesOf = (texts: Texts): ContentLanguage[] => contentLanguages.filter((language) => texts[language] !== undefined);

/** People write `www.example.org`; the contract asks for a full address. */
export function fullAddress(typed: string): string {
  const address = typed.trim();
  return address === '' || /^[a-z]+:/i.test(address) ? address : `https://${address}`;
}

/** Names of the fields for messages, by their path in the request; and the control that shows the faults of a group. */
export function draftFields(t: Translator, draft: FactsDraft, prefix: string): { labels: Record<string, string>; controls: Record<string, string> } {
  const name = t.text('organisation.field.name');
  const inLanguage = (field: string, language: string): string => t.text('organisation.field.in_language', { field, language: t.languageName(language) });
  const first = (group: 'names' | 'summary'): string => `${prefix}${group}.${languagesOf(draft[group])[0] ?? t.language}`;
  return {
    labels: {
      [`${prefix}names`]: name,
      ...Object.fromEntries(languagesOf(draft.names).map((language) => [`${prefix}names.${language}`, inLanguage(name, language)])),
      ...Object.fromEntries(languagesOf(draft.summary).map((language) => [`${prefix}summary.${language}`, inLanguage(t.text('organisation.field.summary'), language)])),
      [`${prefix}kind`]: t.text('organisation.field.kind'),
      [`${prefix}country`]: t.text('organisation.field.country'),
      [`${prefix}place`]: t.text('organisation.field.place'),
      [`${prefix}website`]: t.text('organisation.field.website'),
      [`${prefix}sectors`]: t.text('organisation.field.sectors'),
    },
    controls: { [`${prefix}names`]: first('names'), [`${prefix}summary`]: first('summary') },
  };
}

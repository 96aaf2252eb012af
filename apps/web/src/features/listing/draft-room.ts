import type { ContentLanguage } from '@team-osaka/domain';

/** What every listing that is being written holds, beside the fields of its room. Null marks a language taken out. */
export interface ListingDraft<Words> {
  readonly originalLanguage: ContentLanguage;
  readonly texts: Readonly<Partial<Record<ContentLanguage, Words | null>>>;
}

/** A draft as the API takes it; what cannot be stored yet is left out. */
export interface ListingSnapshot<Words> {
  readonly originalLanguage: ContentLanguage;
  readonly texts: Readonly<Partial<Record<ContentLanguage, Words | null>>>;
}

/** A listing as the API answers with it. */
export interface StoredListing {
  readonly id: string;
  readonly version: number;
  readonly staleTranslations: readonly string[];
}

/** Fields by their path in the request (`facts.quantity.value`) that cannot be stored before they are complete. */
export type Gaps = readonly string[];

/** How a room turns a listing into a form, the form into what is stored, and how it stores that. */
export interface DraftRoom<View extends StoredListing, Words, Draft extends ListingDraft<Words>, Snapshot extends ListingSnapshot<Words>> {
  readonly draftOf: (view: View) => Draft;
  readonly snapshotOf: (draft: Draft) => { readonly snapshot: Snapshot; readonly gaps: Gaps };
  readonly read: (id: string) => Promise<View>;
  readonly save: (id: string, version: number, change: Partial<Snapshot>) => Promise<View>;
  readonly submit: (id: string, version: number) => Promise<View>;
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/**
 * The parts in which `wanted` differs from `stored`. Of the texts only changed languages are sent: a language that is sent counts as
 * brought up to date with the original.
 */
export function changeBetween<Words, Snapshot extends ListingSnapshot<Words>>(stored: Snapshot, wanted: Snapshot): Partial<Snapshot> {
  const parts = (Object.keys(wanted) as (keyof Snapshot)[]).filter((part) => part !== 'texts' && differs(stored[part], wanted[part]));
  const languages = (Object.keys(wanted.texts) as ContentLanguage[]).filter((language) => differs(stored.texts[language] ?? null, wanted.texts[language] ?? null));
  return {
    ...Object.fromEntries(parts.map((part) => [part, wanted[part]])),
    ...(languages.length > 0 ? { texts: Object.fromEntries(languages.map((language) => [language, wanted.texts[language]])) } : {}),
  } as Partial<Snapshot>;
}

/** Texts that can be stored: those with a title. The others are named as gaps where something is written in them. */
export function storableTexts<Words extends { readonly title: string }>(
  { originalLanguage, texts }: ListingDraft<Words>,
): { readonly texts: Partial<Record<ContentLanguage, Words | null>>; readonly gaps: Gaps } {
  const storable: Partial<Record<ContentLanguage, Words | null>> = {};
  const gaps: string[] = [];
  for (const [language, words] of Object.entries(texts) as [ContentLanguage, Words | null][]) {
    if (words === null) storable[language] = null;
    else if (words.title.trim() !== '') storable[language] = trimmed(words);
    else if (language === originalLanguage || Object.values(words).some((text) => String(text).trim() !== '')) gaps.push(`texts.${language}.title`);
  }
  return { texts: storable, gaps };
}

function trimmed<Words extends object>(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, String(text).trim()])) as Words;
}

/** A text, null where nothing is written. */
export const textOrNull = (text: string): string | null => text.trim() || null;

/** One entry per line. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/**
 * A figure typed as text: a number where it can be read in one way only, else the words as they are. `1.200` stays a text, since it is
 * twelve hundred in one language and one and a fifth in another.
 */
export function figureOf(typed: string): number | string {
  const text = typed.trim();
  return /^-?\d+(\.(\d{1,2}|\d{4,}))?$/.test(text) ? Number(text) : text;
}

/** True where a row of a form holds nothing. */
export const isBlank = (row: object): boolean => Object.values(row).every((value) => value === null || value === undefined || (typeof value === 'string' && value.trim() === ''));

/**
 * The rows of a repeated group that can be stored. Empty ones are passed over; a row that `complete` gives the name of a missing field
 * for is left out and named as a gap.
 */
export function storableRows<Row extends object, Stored>(name: string, rows: readonly Row[], stored: (row: Row) => Stored | { readonly missing: string }): { readonly rows: Stored[]; readonly gaps: Gaps } {
  const result: Stored[] = [];
  const gaps: string[] = [];
  rows.forEach((row, index) => {
    if (isBlank(row)) return;
    const value = stored(row);
    if (typeof value === 'object' && value !== null && 'missing' in value) gaps.push(`${name}.${index}.${value.missing}`);
    else result.push(value as Stored);
  });
  return { rows: result, gaps };
}

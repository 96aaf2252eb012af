import { defaultLanguage, type Viewer } from '@team-osaka/domain';

/** BCP 47 primary subtag in which the viewer reads; English for visitors. */
export function readingLanguage(viewer: Viewer): string {
  return viewer.role === 'public' ? defaultLanguage : (viewer.locale.split('-')[0] ?? defaultLanguage);
}

/** SQL of the language in which a reader meets a listing's words: the reader's own, else English, else the original's. */
export function languageSql(listing: string, reader: string): string {
  return `case when ${listing}.texts ? ${reader} then ${reader} when ${listing}.texts ? '${defaultLanguage}' then '${defaultLanguage}' else ${listing}.original_language end`;
}

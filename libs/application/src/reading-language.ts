import { defaultLanguage, type Viewer } from '@team-osaka/domain';

/** BCP 47 primary subtag in which the viewer reads; English for visitors. */
export function readingLanguage(viewer: Viewer): string {
  return viewer.role === 'public' ? defaultLanguage : (viewer.locale.split('-')[0] ?? defaultLanguage);
}

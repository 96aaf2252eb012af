import type { Translator } from '@team-osaka/i18n';
import type { Option } from '@team-osaka/ui';

/** Technology readiness levels; each means what ISO 16290 calls it. */
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export function trlOptions(t: Translator): Option[] {
  return levels.map((level) => ({ value: String(level), label: t.textOf('listing.trl', level) }));
}

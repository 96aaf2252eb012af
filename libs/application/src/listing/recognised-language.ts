import { conceptLanguages, type ContentLanguage } from '@team-osaka/domain';
import { detectLanguage, romanisation } from '@team-osaka/matching';

/** Letters from which a text in Latin or Devanagari letters tells its language: a title of three words may be anything. */
const enoughLetters = 60;
/** Languages told by their script alone, however short the text, unless it is typed in Latin letters. */
const toldByScript: readonly string[] = ['ja', 'th', 'my'];

/**
 * The language each text looks like, by the language it is stored as. Left out where it cannot be told: too few letters, or a language that the
 * engine does not know, whether declared or detected.
 */
export function recognisedLanguages(texts: Readonly<Record<string, object>>): Record<string, ContentLanguage> {
  const found: Record<string, ContentLanguage> = {};
  for (const [declared, words] of Object.entries(texts)) {
    if (!conceptLanguages.some((language) => language === declared)) continue;
    const text = Object.values(words).filter((value) => typeof value === 'string').join('\n');
    const detected = conceptLanguages.find((language) => language === detectLanguage(text));
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (detected !== undefined && (letters >= enoughLetters || (toldByScript.includes(detected) && romanisation(text, detected, detected) === undefined))) found[declared] = detected;
  }
  return found;
}

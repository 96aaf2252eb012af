import { queryTokens, searchTokens } from '@team-osaka/matching';

/** Longest token stored; PostgreSQL refuses lexemes over 2 kB, and nobody types a longer word into a search box. */
const longestToken = 64;
/** Bytes of tokens stored of one listing; a tsvector holds 1 MB. */
const mostBytes = 400_000;

const cut = (token: string): string => (token.length > longestToken ? [...token].slice(0, longestToken).join('') : token);
const quote = (token: string): string => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The texts as a PostgreSQL tsvector literal of folded tokens, the first texts first where there are too many. */
export function searchVectorOf(texts: readonly { language?: string; text: string }[]): string {
  const tokens = new Set<string>();
  let bytes = 0;
  for (const { language, text } of texts) {
    for (const token of searchTokens(text, language).map(cut)) {
      if (tokens.has(token)) continue;
      bytes += Buffer.byteLength(token);
      if (bytes > mostBytes) return [...tokens].map(quote).join(' ');
      tokens.add(token);
    }
  }
  return [...tokens].map(quote).join(' ');
}

/** What somebody types as a PostgreSQL tsquery that asks for all of its tokens; null where it holds no word at all. */
export function searchQueryOf(text: string): string | null {
  const tokens = queryTokens(text).map(cut);
  return tokens.length === 0 ? null : tokens.map(quote).join(' & ');
}

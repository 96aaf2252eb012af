import type { NeedFacts } from '@team-osaka/contracts';
import type { Constraint, NeedDocument, TextInput } from '@team-osaka/matching';
import type { NeedEntity, NeedWords, StoredText } from '@team-osaka/persistence';
import { originalFirst } from '../listing/original-first.js';

function textOf([lang, words]: [string, StoredText<NeedWords>]): TextInput {
  return { lang, title: words.title, description: [words.problem, words.outcome].filter(Boolean).join('\n') };
}

/**
 * The stated constraints, and the country of the site where none is stated: a technology that is not offered there is shown as such.
 * Only as a wish, because lists of countries served lag behind; who means a must says so.
 */
function constraintsOf({ constraints = [], site }: NeedFacts): Constraint[] {
  if (!site || constraints.some(({ type }) => type === 'country')) return constraints;
  return [...constraints, { type: 'country', value: site.country, level: 'nice' }];
}

/** A need as the matching engine reads it. */
export function needDocument(need: Pick<NeedEntity, 'id' | 'originalLanguage' | 'texts' | 'facts'>): NeedDocument {
  const facts = need.facts as NeedFacts;
  return {
    id: need.id,
    texts: originalFirst(need.texts, need.originalLanguage).map(textOf),
    sectors: facts.sectors ?? [],
    constraints: constraintsOf(facts),
    ...(facts.quantity ? { quantity: facts.quantity } : {}),
    ...(facts.site ? { country: facts.site.country } : {}),
  };
}

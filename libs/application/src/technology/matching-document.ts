import type { TechnologyFacts } from '@team-osaka/contracts';
import type { TechnologyDocument, TextInput } from '@team-osaka/matching';
import type { StoredText, TechnologyEntity, TechnologyWords } from '@team-osaka/persistence';
import { originalFirst } from '../listing/original-first.js';

/** A range as the engine reads it: what is not known is absent. */
const range = ({ min, max }: { min: number | null; max: number | null }): { min?: number; max?: number } => ({ ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) });

function textOf([lang, words]: [string, StoredText<TechnologyWords>]): TextInput {
  return { lang, title: words.title, summary: words.summary, description: [words.description, words.problemSolved].filter(Boolean).join('\n') };
}

/** A listing as the matching engine reads it. Confidential facts are not part of it: evidence is shown to the other side. */
export function technologyDocument(technology: Pick<TechnologyEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts'>): TechnologyDocument {
  return { ...wordlessDocument(technology), texts: originalFirst(technology.texts, technology.originalLanguage).map(textOf) };
}

/** The same without its words, which are analysed already. */
export function wordlessDocument(technology: Pick<TechnologyEntity, 'id' | 'organisationId' | 'facts'>): Omit<TechnologyDocument, 'texts'> {
  const { sectors, jcmScopes, trl, countriesServed, capacity, cost, referenceSites } = technology.facts as TechnologyFacts;
  return {
    id: technology.id,
    organisationId: technology.organisationId,
    sectors: sectors ?? [],
    jcmScopes: jcmScopes ?? [],
    countriesServed: countriesServed ?? [],
    deployments: (referenceSites ?? []).map(({ country, year }) => ({ country, year })),
    ...(typeof trl === 'number' ? { trl } : {}),
    ...(capacity ? { capacity: { ...range(capacity), unit: capacity.unit } } : {}),
    ...(cost ? { capex: { ...range(cost), currency: cost.currency, ...(cost.per === null ? {} : { per: cost.per }) } } : {}),
  };
}

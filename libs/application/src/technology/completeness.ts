import type { TechnologyFacts } from '@team-osaka/contracts';
import type { FieldError } from '@team-osaka/domain';
import type { TechnologyEntity } from '@team-osaka/persistence';
import { leastCharacters, presenceFault, textFault } from '../listing/completeness.js';

/** What a listing must say before it is reviewed: a title and a text in its original language, a sector, a TRL. */
export function technologyFaults(technology: Pick<TechnologyEntity, 'originalLanguage' | 'texts' | 'facts'>): (FieldError | undefined)[] {
  const { sectors, trl } = technology.facts as TechnologyFacts;
  const original = technology.texts[technology.originalLanguage];
  const words = `/body/texts/${technology.originalLanguage}`;
  const summary = textFault(`${words}/summary`, original?.summary, leastCharacters);
  const description = textFault(`${words}/description`, original?.description, leastCharacters);
  return [
    textFault(`${words}/title`, original?.title),
    // One of the two is enough; the summary is asked for where both are too short.
    description && summary,
    presenceFault('/body/facts/sectors', (sectors?.length ?? 0) > 0),
    presenceFault('/body/facts/trl', typeof trl === 'number'),
  ];
}

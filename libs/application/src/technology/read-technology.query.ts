import type { TechnologyFacts, TechnologyView } from '@team-osaka/contracts';
import type { ContentLanguage, Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { decisionOn, presentListing } from '../listing/presenter.js';
import { recognisedLanguages } from '../listing/recognised-language.js';
import { readListing } from '../listing/read-listing.js';
import { summaryLength } from '../listing/row.js';
import { plainTexts, wordsIn } from '../listing/words.js';
import { readingLanguage } from '../reading-language.js';
import { technologyAbilities } from './technology.policy.js';
import { technologyRoom } from './technology.room.js';

/** One technology, as far as the viewer may see it. Error: `technology.not_found`. */
export async function readTechnology(app: Application, viewer: Viewer, id: string): Promise<TechnologyView> {
  const { record, involved, disclosed } = await readListing(app, viewer, technologyRoom, id);
  const { language, words } = wordsIn(record, readingLanguage(viewer));
  return {
    ...presentListing(record, viewer),
    state: record.state,
    title: words?.title ?? '',
    summary: words?.summary || (words?.description.slice(0, summaryLength) ?? ''),
    language,
    jcmScopes: record.jcmScopes,
    trl: record.trl,
    countriesServed: record.countriesServed,
    deployedIn: record.deployedIn,
    publishedAt: record.publishedAt?.toISOString() ?? null,
    confirmedAt: record.confirmedAt?.toISOString() ?? null,
    originalLanguage: record.originalLanguage as ContentLanguage,
    texts: plainTexts(record.texts),
    recognisedLanguages: involved ? recognisedLanguages(record.texts) : {},
    facts: record.facts as TechnologyFacts,
    confidential: disclosed.details ? record.confidential : null,
    decision: involved ? await decisionOn(app.dataSource.manager, viewer, record) : null,
    abilities: technologyAbilities(viewer, record),
  };
}

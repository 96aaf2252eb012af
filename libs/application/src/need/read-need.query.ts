import type { NeedFacts, NeedView } from '@team-osaka/contracts';
import type { ContentLanguage, Viewer } from '@team-osaka/domain';
import { OrganisationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { decisionOn, presentListing } from '../listing/presenter.js';
import { recognisedLanguages } from '../listing/recognised-language.js';
import { readListing } from '../listing/read-listing.js';
import { summaryLength } from '../listing/row.js';
import { plainTexts, wordsIn } from '../listing/words.js';
import { readingLanguage } from '../reading-language.js';
import { needAbilities } from './need.policy.js';
import { needRoom } from './need.room.js';

/** One need, as far as the viewer may see it. Error: `need.not_found`. */
export async function readNeed(app: Application, viewer: Viewer, id: string): Promise<NeedView> {
  const { record, involved, disclosed } = await readListing(app, viewer, needRoom, id);
  const { language, words } = wordsIn(record, readingLanguage(viewer));
  const facts = record.facts as NeedFacts;
  return {
    ...presentListing(record, viewer),
    state: record.state,
    title: words?.title ?? '',
    summary: words?.problem.slice(0, summaryLength) ?? '',
    language,
    country: record.country,
    place: record.place,
    quantity: facts.quantity ?? null,
    fundingRoute: record.fundingRoute,
    openedAt: record.openedAt?.toISOString() ?? null,
    originalLanguage: record.originalLanguage as ContentLanguage,
    texts: plainTexts(record.texts),
    recognisedLanguages: involved ? recognisedLanguages(record.texts) : {},
    facts,
    contact: disclosed.contact ? record.contact : null,
    decision: involved ? await decisionOn(app.dataSource.manager, viewer, record) : null,
    nextStep: involved || disclosed.details ? record.nextStep : null,
    abilities: needAbilities(viewer, record, await isApprovedMember(app, viewer)),
  };
}

async function isApprovedMember({ dataSource }: Application, viewer: Viewer): Promise<boolean> {
  return viewer.role === 'member' && dataSource.manager.existsBy(OrganisationEntity, { id: viewer.organisationId, membershipState: 'approved' });
}

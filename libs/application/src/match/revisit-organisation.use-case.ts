import { OrganisationEntity } from '@team-osaka/persistence';
import { publicStateCondition } from '../listing/public-listing.js';
import { system, type Application } from '../application.js';
import { corpora, type CorpusName } from './corpus.js';

const follows = {
  technology: { inForce: 'match.suggest-for-technology', over: 'match.release-technology' },
  need: { inForce: 'match.suggest-for-need', over: 'match.release-need' },
} as const;

/**
 * Looks again at every public listing of an organisation whose membership came into force or ended: owes one job each that suggests for it
 * or releases what it leaves behind. Decides by the membership as it is now, so that it may come late or twice. Returns how many it owes.
 */
export function revisitOrganisation(app: Application, organisationId: string): Promise<{ listings: number }> {
  return app.transaction(system, async ({ manager, enqueue }) => {
    const inForce = await manager.existsBy(OrganisationEntity, { id: organisationId, membershipState: 'approved' });
    let listings = 0;
    for (const name of Object.keys(corpora) as CorpusName[]) {
      // The locks wait for suggestions being stored right now, which may have seen the membership as it was before.
      const rows = await manager.query<{ id: string }[]>(
        `select id from ${name} where organisation_id = $1 and ${publicStateCondition[name]} order by id for no key update`, [organisationId],
      );
      for (const { id } of rows) await enqueue(inForce ? follows[name].inForce : follows[name].over, { id });
      listings += rows.length;
    }
    return { listings };
  });
}

import type { ActivityView, MemorandumView, PartnerView, RoughDate } from '@team-osaka/contracts';
import type { ActivityEntity, Bilingual, MemorandumEntity, PartnerEntity, StoredRoughDate } from '@team-osaka/persistence';

type Stored<Entity> = Omit<Entity, 'version' | 'createdAt' | 'updatedAt' | 'assignId' | 'partner' | 'memorandum' | 'startsOn'>;

// Precisions are written by the contract only.
const dateOf = ({ start, end, precision }: StoredRoughDate): RoughDate => ({ start, end, precision: precision as RoughDate['precision'] });

/** A partner with the number of its memoranda and of the activities it takes part in. */
export function presentPartner(partner: Stored<PartnerEntity>, counts: { memoranda: number; activities: number }): PartnerView {
  const { id, code, name, kind, country, relation, since, note, sources } = partner;
  return { id, code, name, kind, country, relation, since: since && dateOf(since), note, sources, ...counts };
}

/** A memorandum with the name of its partner. */
export function presentMemorandum(memorandum: Stored<MemorandumEntity>, partner: Bilingual): MemorandumView {
  const { id, code, partnerId, title, counterparty, osakaParty, signed, renewals, sources } = memorandum;
  return { id, code, partnerId, title, counterparty, osakaParty, signed: dateOf(signed), renewals: renewals.map(({ title: renewedTitle, ...date }) => ({ ...dateOf(date), title: renewedTitle })), sources, partner };
}

/** An activity with the name of its partner. */
export function presentActivity(activity: Stored<ActivityEntity>, partner: Bilingual): ActivityView {
  const { id, code, partnerId, memorandumId, relatedPartnerIds, type, alsoTypes, title, date, status, level, mode, note, sources } = activity;
  return {
    id, code, partnerId, memorandumId, relatedPartnerIds, type, alsoTypes: alsoTypes as ActivityView['alsoTypes'], title, date: dateOf(date), status, level, mode, note, sources, partner,
  };
}

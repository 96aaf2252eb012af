import type { TechnologyView } from '@team-osaka/contracts';
import { isOffice, type Viewer } from '@team-osaka/domain';
import type { EntityManager } from 'typeorm';
import { nameOfPerson } from '../identity/person-name.js';
import { readingLanguage } from '../reading-language.js';
import type { Listing } from './listing-room.js';
import { mentionOrganisation } from './row.js';
import { staleLanguages } from './words.js';

type SharedView = Pick<TechnologyView, 'id' | 'organisation' | 'sectors' | 'updatedAt' | 'dueAt' | 'validUntil' | 'version' | 'staleTranslations' | 'sources'>;

/** The part of a view that both rooms show. */
export function presentListing(record: Listing, viewer: Viewer): SharedView {
  const { texts, textRevision, originalLanguage } = record;
  return {
    id: record.id,
    organisation: mentionOrganisation(record.organisation, readingLanguage(viewer)),
    sectors: record.sectors,
    updatedAt: record.updatedAt.toISOString(),
    dueAt: record.dueAt?.toISOString() ?? null,
    validUntil: record.validUntilOn,
    version: record.version,
    staleTranslations: staleLanguages<object>({ texts, textRevision, originalLanguage }),
    sources: record.sources,
  };
}

/** The last decision on a listing; its owner learns when and why, the office also who. Null where there was none. */
export async function decisionOn(manager: EntityManager, viewer: Viewer, { decidedAt, decidedById, decisionReason }: Listing): Promise<TechnologyView['decision']> {
  if (!decidedAt) return null;
  return { by: isOffice(viewer) && decidedById ? await nameOfPerson(manager, decidedById) : null, at: decidedAt.toISOString(), reason: decisionReason };
}

import type { TechnologyRow } from '@team-osaka/contracts';
import type { OrganisationEntity } from '@team-osaka/persistence';
import { inLanguage } from '../localised.js';

/** Columns every list statement returns beside those of its room. */
export interface SharedColumns {
  sortKey: string;
  id: string;
  title: string | null;
  summary: string | null;
  language: string;
  sectors: string[];
  updatedAt: Date;
  dueAt: Date | null;
  validUntil: string | null;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  organisationCountry: string;
  organisationDemonstration: boolean;
}

type SharedRow = Pick<TechnologyRow, 'id' | 'title' | 'summary' | 'language' | 'organisation' | 'sectors' | 'updatedAt' | 'dueAt' | 'validUntil'>;

/** The part of a list row that both rooms show. */
export function presentShared(row: SharedColumns): SharedRow {
  return {
    id: row.id,
    title: row.title ?? '',
    summary: row.summary ?? '',
    language: row.language,
    organisation: {
      id: row.organisationId, name: row.organisationName, kind: row.organisationKind, country: row.organisationCountry, demonstration: row.organisationDemonstration,
    },
    sectors: row.sectors,
    updatedAt: row.updatedAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    validUntil: row.validUntil,
  };
}

/** An organisation as its listings mention it. */
export function mentionOrganisation({ id, names, kind, country, demonstration }: OrganisationEntity, language: string): TechnologyRow['organisation'] {
  return { id, name: inLanguage(names, language), kind, country, demonstration };
}

/** Characters of a long text that stand for a summary where there is none. */
export const summaryLength = 280;

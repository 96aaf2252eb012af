import type { ProjectView } from '@team-osaka/contracts';
import type { ProjectEntity } from '@team-osaka/persistence';

/** A project as anybody sees it; the register is public. */
export function presentProject(project: Omit<ProjectEntity, 'searchTokens' | 'version' | 'createdAt' | 'updatedAt' | 'assignId'>): ProjectView {
  return {
    id: project.id, code: project.code, officialNumber: project.officialNumber, recordType: project.recordType, status: project.status,
    title: project.title, titleIsOfficial: project.titleIsOfficial, country: project.country, site: project.site, fiscalYear: project.fiscalYear,
    japaneseParticipant: project.japaneseParticipant, localParticipant: project.localParticipant, technology: project.technology, size: project.size,
    sector: project.sector, jcmScope: project.jcmScope, jcmScopeBasis: project.jcmScopeBasis, expectedReduction: project.expectedReduction,
    osakaLink: project.osakaLink, note: project.note, sources: project.sources,
  };
}

import { isOffice, isOwn, type Viewer } from '@team-osaka/domain';

/** Its own administrator, or an administrator of the installation, manages an organisation's endpoints. */
export function mayManageWebhooks(viewer: Viewer, organisationId: string): boolean {
  return viewer.role === 'administrator' || (isOwn(viewer, organisationId) && viewer.organisationAdministrator);
}

/** The office sees that an endpoint exists and whether it works. */
export const maySeeWebhooks = (viewer: Viewer, organisationId: string): boolean => mayManageWebhooks(viewer, organisationId) || isOffice(viewer);

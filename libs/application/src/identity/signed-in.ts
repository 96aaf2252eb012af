import { DomainError, type SignedInViewer, type Viewer } from '@team-osaka/domain';

/** The viewer as somebody signed in; throws `identity.sign_in_required` for a visitor. */
export function signedIn(viewer: Viewer): SignedInViewer {
  if (viewer.role === 'public') throw new DomainError('identity.sign_in_required');
  return viewer;
}

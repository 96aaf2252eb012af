import { Skeleton } from '@team-osaka/ui';
import { useSession } from '../../shared/session.js';
import { PersonalHome } from './personal-home.js';
import { Welcome } from './welcome.js';

/** The first page: for visitors what the platform is, for signed-in people what waits for them. */
export function Component() {
  const { viewer, isPending } = useSession();
  if (isPending) return <Skeleton lines={4} />;
  return viewer ? <PersonalHome viewer={viewer} /> : <Welcome />;
}

import type { homeRoutes, Me, RouteOutput } from '@team-osaka/contracts';
import { PlainLink } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

type Figure = RouteOutput<typeof homeRoutes.read>['figures'][number];

const introduced = ['introduced', 'meeting_held', 'exploring', 'agreed', 'in_project'].map((state) => `state=${state}`).join('&');

/** Where the things behind a figure are listed. */
function hrefOf(key: string, role: Me['role']): string | null {
  const mayReadMatches = role !== 'observer';
  switch (key) {
    case 'technologies.public':
      return role === 'member' ? '/technologies?scope=own' : '/technologies';
    case 'needs.open':
      return role === 'official' ? '/needs?scope=own' : '/needs';
    case 'matches.awaiting_consent':
      return mayReadMatches ? '/matches?state=awaiting_consent' : null;
    case 'matches.introduced':
      return mayReadMatches ? `/matches?${introduced}` : null;
    case 'matches.in_project':
      return mayReadMatches ? '/matches?state=in_project' : null;
    default:
      return null;
  }
}

/** How things stand, as large numbers that lead to their lists. */
export function FigureList({ figures, role }: { readonly figures: readonly Figure[]; readonly role: Me['role'] }) {
  const t = useText();
  return (
    <dl className="grid grid-cols-2 gap-4 lg:grid-cols-5">
      {figures.map(({ key, value }) => {
        const href = hrefOf(key, role);
        const label = t.textOr(`home.figure.${key}`, key);
        return (
          <div key={key} className="relative flex min-w-0 flex-col-reverse justify-end gap-1 rounded-12 border border-line p-4 has-[a]:hover:border-key-900">
            <dt>
              {href ? (
                <PlainLink href={href} className="text-key-900 underline underline-offset-4 before:absolute before:inset-0 before:rounded-12">
                  {label}
                </PlainLink>
              ) : (
                label
              )}
            </dt>
            <dd className="text-std-32B-150 leading-none tabular-nums">{t.number(value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

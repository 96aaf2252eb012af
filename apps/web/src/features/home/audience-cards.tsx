import { Card, CardGrid, LinkButton } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

const audiences = [
  { id: 'company', href: '/apply', action: 'shell.apply' },
  { id: 'city', href: '/technologies', action: 'home.browse_technologies' },
  { id: 'others', href: '/projects', action: 'home.browse_projects' },
] as const;

/** For whom the platform is, and where each begins. */
export function AudienceCards() {
  const t = useText();
  return (
    <CardGrid>
      {audiences.map(({ id, href, action }) => (
        <Card
          key={id}
          title={t.textOf('home.audience', id)}
          footer={
            <LinkButton href={href} variant="secondary" size="small">
              {t.text(action)}
            </LinkButton>
          }
        >
          <p>{t.textOf('home.audience.body', id)}</p>
        </Card>
      ))}
    </CardGrid>
  );
}

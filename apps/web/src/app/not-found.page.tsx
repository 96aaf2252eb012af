import { LinkButton } from '@team-osaka/ui';
import { useText } from '../shared/language.js';
import { Page } from '../shared/page.js';

/** Shown for an address that no page has. */
export function NotFoundPage() {
  const t = useText();
  return (
    <Page title={t.text('shell.not_found.title')} description={t.text('shell.not_found.body')}>
      <p>
        <LinkButton href="/">{t.text('shell.to_first_page')}</LinkButton>
      </p>
    </Page>
  );
}

import { Button, LinkButton } from '@team-osaka/ui';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useText } from '../shared/language.js';
import { Page } from '../shared/page.js';
import { NotFoundPage } from './not-found.page.js';

/** Stands in for a page that failed, also when its code could not be loaded (a new release, a lost connection). */
export function RouteFault() {
  const t = useText();
  const fault = useRouteError();
  if (isRouteErrorResponse(fault) && fault.status === 404) return <NotFoundPage />;
  return (
    <Page title={t.text('shell.fault.title')} description={t.text('shell.fault.body')}>
      <div className="flex flex-wrap gap-4">
        <Button onPress={() => window.location.reload()}>{t.text('shell.retry')}</Button>
        <LinkButton href="/" variant="secondary">
          {t.text('shell.to_first_page')}
        </LinkButton>
      </div>
    </Page>
  );
}

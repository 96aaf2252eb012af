import { useSearchParams } from 'react-router';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { AskReset } from './ask-reset.js';
import { SetPassword } from './set-password.js';

/** Asks for a reset mail, or with the `?token=` of that mail sets a new password. */
export function Component() {
  const t = useText();
  const [params] = useSearchParams();
  const token = params.get('token');
  return (
    <Page title={t.text('identity.reset.title')} breadcrumbs={[{ label: t.text('identity.sign_in.title'), href: '/sign-in' }]}>
      {token ? <SetPassword token={token} /> : <AskReset />}
    </Page>
  );
}

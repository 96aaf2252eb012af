import { needRoutes } from '@team-osaka/contracts';
import { useNavigate } from 'react-router';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { SignedIn } from '../../shared/session.js';
import { NewListingForm, type Beginning } from '../listing/new-listing-form.js';

/** Begins a need: language, title, sectors. */
export function Component() {
  const t = useText();
  const navigate = useNavigate();
  const create = useAction(needRoutes.create);

  async function begin({ language, title, sectors }: Beginning): Promise<void> {
    const draft = await create.mutateAsync({ body: { originalLanguage: language, texts: { [language]: { title } }, facts: { sectors: [...sectors] } } });
    await navigate(`/needs/${draft.id}/edit`, { replace: true });
  }

  return (
    <Page title={t.text('need.new.title')} description={t.text('need.new.lead')} breadcrumbs={[{ label: t.text('need.title'), href: '/needs' }]}>
      <SignedIn permission="need.write">
        {() => <NewListingForm titleLabel={t.text('need.field.title')} titleHint={t.text('need.hint.title')} backHref="/needs" onCreate={begin} />}
      </SignedIn>
    </Page>
  );
}

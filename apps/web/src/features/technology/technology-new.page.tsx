import { technologyRoutes } from '@team-osaka/contracts';
import { useNavigate } from 'react-router';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { SignedIn } from '../../shared/session.js';
import { NewListingForm, type Beginning } from '../listing/new-listing-form.js';

/** Begins a technology: language, title, sectors. */
export function Component() {
  const t = useText();
  const navigate = useNavigate();
  const create = useAction(technologyRoutes.create);

  async function begin({ language, title, sectors }: Beginning): Promise<void> {
    const draft = await create.mutateAsync({ body: { originalLanguage: language, texts: { [language]: { title } }, facts: { sectors: [...sectors] } } });
    await navigate(`/technologies/${draft.id}/edit`, { replace: true });
  }

  return (
    <Page title={t.text('technology.new.title')} description={t.text('technology.new.lead')} breadcrumbs={[{ label: t.text('technology.title'), href: '/technologies' }]}>
      <SignedIn permission="technology.write">
        {() => <NewListingForm titleLabel={t.text('technology.field.title')} titleHint={t.text('technology.hint.title')} backHref="/technologies" onCreate={begin} />}
      </SignedIn>
    </Page>
  );
}

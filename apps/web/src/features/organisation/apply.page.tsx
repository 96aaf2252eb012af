import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ApplyForm } from './apply-form.js';

/** Applies for membership of the network; open to everybody. */
export function Component() {
  const t = useText();
  return (
    <Page title={t.text('organisation.apply.title')} description={t.text('organisation.apply.lead')}>
      <ol className="flex max-w-prose list-decimal flex-col gap-1 pl-6">
        <li>{t.text('organisation.apply.step_apply')}</li>
        <li>{t.text('organisation.apply.step_review')}</li>
        <li>{t.text('organisation.apply.step_join')}</li>
      </ol>
      <ApplyForm />
    </Page>
  );
}

import { DescriptionList, Link, LinkButton, Section } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { SignedIn } from '../../shared/session.js';
import { PasswordForm } from './password-form.js';
import { ProfileForm } from './profile-form.js';
import { SignOutEverywhere } from './sign-out-everywhere.js';

/** The person's own profile, password and sessions. */
export function Component() {
  const t = useText();
  return (
    <Page title={t.text('shell.settings')}>
      <SignedIn>
        {(viewer) => (
          <div className="flex max-w-3xl flex-col gap-12">
            <Section title={t.text('identity.settings.account')}>
              <DescriptionList
                facts={[
                  { term: t.text('identity.field.email'), value: <span className="break-all">{viewer.email}</span> },
                  { term: t.text('identity.field.organisation'), value: <Link href={`/organisations/${viewer.organisation.id}`}>{viewer.organisation.name}</Link> },
                  {
                    term: t.text('identity.field.role'),
                    value: t.list([t.textOf('vocabulary.role', viewer.role), ...(viewer.organisationAdministrator ? [t.text('identity.people.administrator')] : [])]),
                  },
                ]}
              />
            </Section>
            <Section title={t.text('identity.settings.profile')}>
              <ProfileForm viewer={viewer} />
            </Section>
            <Section title={t.text('home.notifications.title')}>
              <LinkButton href="/settings/notifications" variant="secondary" className="self-start">
                {t.text('preference.open')}
              </LinkButton>
            </Section>
            <Section title={t.text('identity.settings.password')}>
              <PasswordForm email={viewer.email} />
            </Section>
            <Section title={t.text('identity.settings.sessions')}>
              <SignOutEverywhere />
            </Section>
          </div>
        )}
      </SignedIn>
    </Page>
  );
}

import { identityRoutes } from '@team-osaka/contracts';
import { DescriptionList, LinkButton, Notice, Skeleton } from '@team-osaka/ui';
import { useSearchParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useSession } from '../../shared/session.js';
import { InvitationForm } from './invitation-form.js';

/** Shortest token the API reads at all; anything shorter is a link cut off on its way. */
const shortestToken = 20;

/** What an invitation (`?token=`) invites to, and the form that joins. */
export function Component() {
  const t = useText();
  const { viewer } = useSession();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const isReadable = token.length >= shortestToken;
  const answer = useRoute(identityRoutes.readInvitation, { query: { token } }, { enabled: isReadable });
  const invitation = answer.data;
  const isInvalid = !isReadable || answer.error?.status === 422;

  return (
    <Page
      title={invitation ? t.text('identity.invitation.join_title', { organisation: invitation.organisationName }) : t.text('identity.invitation.title')}
      description={invitation && t.text('identity.invitation.lead')}
    >
      {isReadable && answer.isPending && <Skeleton lines={2} />}
      {isInvalid && (
        <Notice kind="warning" title={t.text('identity.invitation.invalid.title')} actions={<LinkButton href="/sign-in" variant="secondary">{t.text('shell.sign_in')}</LinkButton>}>
          {t.text('identity.invitation.invalid.body')}
        </Notice>
      )}
      {!isInvalid && answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {invitation && (
        <>
          {viewer && <Notice kind="warning" title={t.text('identity.invitation.other_account', { name: viewer.name })} />}
          <div className="max-w-3xl">
            <DescriptionList
              facts={[
                { term: t.text('identity.field.email'), value: <span className="break-all">{invitation.email}</span> },
                { term: t.text('identity.field.role'), value: t.textOf('vocabulary.role', invitation.role) },
                { term: t.text('identity.invitation.expires'), value: t.dateTime(invitation.expiresAt) },
              ]}
            />
          </div>
          <InvitationForm token={token} email={invitation.email} />
        </>
      )}
    </Page>
  );
}

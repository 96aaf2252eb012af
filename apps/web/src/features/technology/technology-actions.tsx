import { matchRoutes, needRoutes, technologyRoutes, type TechnologyView } from '@team-osaka/contracts';
import { publicTechnologyStates, technologyMachine, type TechnologyAction } from '@team-osaka/domain';
import { Button, LinkButton, useToast, type Confirmation } from '@team-osaka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Abilities } from '../../shared/abilities.js';
import { useAction, useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSession } from '../../shared/session.js';
import { AskDialog } from '../listing/ask-dialog.js';
import { ReviseButton } from '../listing/revise-button.js';

/** What the viewer may do next with a technology. */
export function TechnologyActions({ view }: { readonly view: TechnologyView }) {
  const t = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const { viewer, can } = useSession();
  const { id, version, abilities } = view;
  const review = useAction(technologyRoutes.review);
  const publish = useAction(technologyRoutes.publish);
  const requestChanges = useAction(technologyRoutes.requestChanges);
  const renew = useAction(technologyRoutes.renew);
  const archive = useAction(technologyRoutes.archive);
  const revise = useAction(technologyRoutes.revise);
  const routes: Partial<Record<TechnologyAction, typeof review>> = { review, publish, request_changes: requestChanges, renew, archive };
  const isInside = viewer !== null && (viewer.organisation.id === view.organisation.id || can('technology.review'));

  async function act(action: TechnologyAction, said: Confirmation): Promise<void> {
    const changed = await routes[action]?.mutateAsync({ params: { id }, body: { version, ...(said.reason ? { reason: said.reason } : {}) } });
    if (changed) toast({ text: t.text('listing.now', { state: t.textOf('technology.state', changed.state) }) });
  }

  return (
    <>
      {abilities.includes('change') && <LinkButton href={`/technologies/${id}/edit`} icon="pencil">{t.text('listing.continue')}</LinkButton>}
      {abilities.includes('request') && <RequestTechnology id={id} />}
      <Abilities machine={technologyMachine} abilities={abilities} except={['submit', 'revise']} onAct={act} />
      {abilities.includes('revise') && (
        <ReviseButton
          label={t.text('technology.action.revise')} isPublic={(publicTechnologyStates as readonly string[]).includes(view.state)}
          onRevise={async () => {
            await revise.mutateAsync({ params: { id }, body: { version } });
            await navigate(`/technologies/${id}/edit`);
          }}
        />
      )}
      {isInside && view.publishedAt && can('match.read') && <LinkButton variant="quiet" href={`/matches?technology=${id}`}>{t.text('listing.to_matches')}</LinkButton>}
    </>
  );
}

/** An official asks for this technology for one of the own open needs. */
function RequestTechnology({ id }: { readonly id: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const needs = useRoute(needRoutes.list, { query: { scope: 'own', state: ['open', 'partly_matched'], limit: 100, sort: 'title', language: t.language } }, { enabled: isOpen });
  const request = useAction(matchRoutes.requestTechnology);
  return (
    <>
      <Button icon="mail" onPress={() => setOpen(true)}>
        {t.text('technology.request.button')}
      </Button>
      <AskDialog
        isOpen={isOpen} onClose={() => setOpen(false)} name="needId" noneHref="/needs/new"
        options={needs.data?.items.map((need) => ({ value: need.id, label: need.title }))}
        texts={{
          title: t.text('technology.request.title'), lead: t.text('technology.request.lead'), choice: t.text('technology.request.need'), send: t.text('technology.request.send'),
          sent: t.text('technology.request.sent'), none: t.text('technology.request.none'), noneAction: t.text('need.new.button'),
        }}
        onSend={(needId, message) => request.mutateAsync({ params: { id }, body: { needId, message } })}
      />
    </>
  );
}

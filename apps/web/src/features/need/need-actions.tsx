import { needRoutes, type NeedView } from '@team-osaka/contracts';
import { needMachine, publicNeedStates, type NeedAction } from '@team-osaka/domain';
import { LinkButton, useToast, type Confirmation } from '@team-osaka/ui';
import { useNavigate } from 'react-router';
import { Abilities } from '../../shared/abilities.js';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSession } from '../../shared/session.js';
import { ReviseButton } from '../listing/revise-button.js';
import { ExtendNeed } from './extend-need.js';
import { ExpressInterest } from './express-interest.js';
import { DeclareUnmatched } from './declare-unmatched.js';

/** What the viewer may do next with a need. */
export function NeedActions({ view }: { readonly view: NeedView }) {
  const t = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const { viewer, can } = useSession();
  const { id, version, abilities } = view;
  const review = useAction(needRoutes.review);
  const open = useAction(needRoutes.open);
  const requestChanges = useAction(needRoutes.requestChanges);
  const award = useAction(needRoutes.award);
  const withdraw = useAction(needRoutes.withdraw);
  const revise = useAction(needRoutes.revise);
  const routes: Partial<Record<NeedAction, typeof review>> = { review, open, request_changes: requestChanges, award, withdraw };
  const isInside = viewer !== null && (viewer.organisation.id === view.organisation.id || can('need.review'));

  async function act(action: NeedAction, said: Confirmation): Promise<void> {
    const changed = await routes[action]?.mutateAsync({ params: { id }, body: { version, ...(said.reason ? { reason: said.reason } : {}) } });
    if (changed) toast({ text: t.text('listing.now', { state: t.textOf('need.state', changed.state) }) });
  }

  return (
    <>
      {abilities.includes('change') && <LinkButton href={`/needs/${id}/edit`} icon="pencil">{t.text('listing.continue')}</LinkButton>}
      {abilities.includes('express_interest') && <ExpressInterest id={id} />}
      {abilities.includes('extend') && <ExtendNeed view={view} />}
      <Abilities machine={needMachine} abilities={abilities} except={['submit', 'revise', 'extend', 'declare_unmatched']} onAct={act} />
      {abilities.includes('declare_unmatched') && <DeclareUnmatched view={view} />}
      {abilities.includes('revise') && (
        <ReviseButton
          label={t.text('need.action.revise')} isPublic={(publicNeedStates as readonly string[]).includes(view.state)}
          onRevise={async () => {
            await revise.mutateAsync({ params: { id }, body: { version } });
            await navigate(`/needs/${id}/edit`);
          }}
        />
      )}
      {isInside && view.openedAt && can('match.read') && <LinkButton variant="quiet" href={`/matches?need=${id}`}>{t.text('listing.to_matches')}</LinkButton>}
    </>
  );
}

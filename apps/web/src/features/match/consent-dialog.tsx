import type { MatchView } from '@team-osaka/contracts';
import type { MatchSide } from '@team-osaka/domain';
import { ConfirmDialog, useToast } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { useMatchAct } from './match-actions.js';

/** Asks for the consent of a party and says exactly what will be disclosed, to whom, and when. */
export function ConsentDialog({ match, onClose }: { readonly match: MatchView; readonly onClose: () => void }) {
  const t = useText();
  const act = useMatchAct(match);
  const toast = useToast();
  const { errors, busy, submit } = useSubmit({});
  const own: MatchSide = match.side ?? 'need';
  const other: MatchSide = own === 'need' ? 'technology' : 'need';

  async function consent(): Promise<void> {
    await act('consent', {});
    toast({ text: t.text('match.consent.thanks') });
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      title={t.text('match.consent.title', { organisation: match[other].organisation.name })}
      confirmLabel={t.text('match.action.consent')}
      reason="none"
      busy={busy}
      errors={errors}
      onClose={onClose}
      onConfirm={() => void submit({}, consent)}
    >
      <div className="flex flex-col gap-4">
        <p>{t.text('match.consent.when')}</p>
        <Disclosed title={t.text('match.consent.they_see', { organisation: match[other].organisation.name })} side={own} />
        <Disclosed title={t.text('match.consent.you_see', { organisation: match[other].organisation.name })} side={other} />
        <p>{t.text('match.consent.until_then')}</p>
      </div>
    </ConfirmDialog>
  );
}

/** The contact details of one side, as they are disclosed on introduction. */
function Disclosed({ title, side }: { readonly title: string; readonly side: MatchSide }) {
  const t = useText();
  return (
    <div>
      <p className="font-bold">{title}</p>
      <ul className="list-disc pl-6">
        {side === 'need' && <li>{t.text('match.consent.need_contact')}</li>}
        <li>{t.text(side === 'need' ? 'match.consent.need_person' : 'match.consent.technology_person')}</li>
      </ul>
    </div>
  );
}

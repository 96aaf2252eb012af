import { appointmentRoutes, type MatchView } from '@team-osaka/contracts';
import type { AppointmentAction } from '@team-osaka/domain';
import { Button, ConfirmDialog, DescriptionList, Icon, Link, Section, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { AppointmentDialog } from './appointment-dialog.js';
import { LocalTimes } from './local-times.js';

/** The meeting of the two sides: when and where, and what the viewer may do about it. Renders nothing before the introduction. */
export function Appointment({ match }: { readonly match: MatchView }) {
  const t = useText();
  const [asked, setAsked] = useState<AppointmentAction | null>(null);
  const { appointment, appointmentAbilities } = match;
  const close = (): void => setAsked(null);
  if (appointment === null && appointmentAbilities.length === 0) return null;
  return (
    <Section title={t.text('match.appointment.title')}>
      {appointment === null ? <p className="max-w-prose">{t.text('match.appointment.none')}</p> : <AppointmentFacts match={match} appointment={appointment} />}
      <div className="flex flex-wrap gap-3">
        {appointmentAbilities.map((action) => (
          <Button key={action} variant={action === 'call_off' ? 'quiet' : 'secondary'} onPress={() => setAsked(action)}>
            {t.textOf('match.appointment', action)}
          </Button>
        ))}
      </div>
      {(asked === 'arrange' || asked === 'move') && <AppointmentDialog match={match} action={asked} onClose={close} />}
      {asked === 'call_off' && <CallOffDialog match={match} onClose={close} />}
    </Section>
  );
}

function AppointmentFacts({ match, appointment }: { readonly match: MatchView; readonly appointment: NonNullable<MatchView['appointment']> }) {
  const t = useText();
  const { startsAt, minutes, place, link, note, by } = appointment;
  return (
    <>
      <DescriptionList
        facts={[
          { term: t.text('match.appointment.when'), value: <LocalTimes match={match} startsAt={startsAt} /> },
          { term: t.text('match.appointment.minutes'), value: t.text('match.appointment.minutes_count', { minutes }) },
          { term: t.text('match.appointment.place'), value: place },
          { term: t.text('match.appointment.link'), value: link && <Link href={link} className="inline-flex min-h-11 items-center break-all">{link}</Link> },
          { term: t.text('match.appointment.note'), value: note },
          { term: t.text('match.appointment.by'), value: by },
        ]}
      />
      <a href={`/api/matches/${match.id}/appointment/calendar`} download className="inline-flex min-h-11 items-center gap-1 self-start text-key-900 underline underline-offset-4">
        <Icon name="calendar" className="size-4" />
        {t.text('calendar.add')}
      </a>
    </>
  );
}

function CallOffDialog({ match, onClose }: { readonly match: MatchView; readonly onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const callOff = useAction(appointmentRoutes.callOff);
  const { errors, busy, submit } = useSubmit({});

  async function send(reason: string | undefined): Promise<void> {
    await callOff.mutateAsync({ params: { id: match.id }, body: { version: match.version, ...(reason ? { reason } : {}) } });
    toast({ text: t.text('match.appointment.said.call_off') });
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen title={t.text('match.appointment.call_off')} confirmLabel={t.text('match.appointment.call_off')} reason="optional" isDangerous busy={busy} errors={errors} onClose={onClose}
      onConfirm={({ reason }) => void submit({}, () => send(reason))}
    >
      {t.text('match.appointment.call_off_tells')}
    </ConfirmDialog>
  );
}

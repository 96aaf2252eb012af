import { appointmentRoutes, type MatchView } from '@team-osaka/contracts';
import { DateTimeField, Dialog, Form, FormFooter, Select, TextArea, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { clockAt, momentOf } from '../../shared/local-time.js';
import { useSession } from '../../shared/session.js';
import { useSubmit } from '../../shared/use-submit.js';
import { browserTimeZone } from '../identity/time-zone.js';
import { LocalTimes } from './local-times.js';

/** Lengths to choose from, in minutes; one that was set elsewhere is offered too. */
const lengths = [15, 30, 45, 60, 90, 120, 180, 240, 480];

export interface AppointmentDialogProps {
  readonly match: MatchView;
  readonly action: 'arrange' | 'move';
  readonly onClose: () => void;
}

/** Asks when and where the sides meet, in the reader's time, with that of the other side beside it. */
export function AppointmentDialog({ match, action, onClose }: AppointmentDialogProps) {
  const t = useText();
  return (
    <Dialog isOpen onClose={onClose} title={t.textOf('match.appointment', action)}>
      <AppointmentForm match={match} action={action} onClose={onClose} />
    </Dialog>
  );
}

function AppointmentForm({ match, action, onClose }: AppointmentDialogProps) {
  const t = useText();
  const toast = useToast();
  const timeZone = useSession().viewer?.timeZone ?? browserTimeZone();
  const known = match.appointment;
  const [clock, setClock] = useState(known ? clockAt(new Date(known.startsAt), timeZone) : '');
  const [minutes, setMinutes] = useState(String(known?.minutes ?? 60));
  const [place, setPlace] = useState(known?.place ?? '');
  const [link, setLink] = useState(known?.link ?? '');
  const [note, setNote] = useState(known?.note ?? '');
  const change = useAction(appointmentRoutes[action]);
  const labels = { startsAt: t.text('match.appointment.starts', { zone: timeZone }), minutes: t.text('match.appointment.minutes'), place: t.text('match.appointment.place'), link: t.text('match.appointment.link'), note: t.text('match.appointment.note') };
  const { errors, busy, submit } = useSubmit(labels, { timeZone: 'startsAt' });
  const startsAt = momentOf(clock, timeZone)?.toISOString();
  const offered = [...new Set([...lengths, Number(minutes)])].sort((one, other) => one - other);

  async function send(): Promise<void> {
    const body = { version: match.version, startsAt: startsAt ?? '', minutes: Number(minutes), timeZone, place: place.trim() || null, link: link.trim() || null, note };
    await change.mutateAsync({ params: { id: match.id }, body });
    toast({ text: t.textOf('match.appointment.said', action) });
    onClose();
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ startsAt: clock }, send)} className="flex flex-col gap-6">
      <p>{t.text('match.appointment.tells')}</p>
      <div className="grid gap-6 sm:grid-cols-2">
        <DateTimeField name="startsAt" label={labels.startsAt} isRequired value={clock} onChange={setClock} min={clockAt(new Date(), timeZone)} />
        <div aria-live="polite">{startsAt && <LocalTimes match={match} startsAt={startsAt} />}</div>
      </div>
      <Select name="minutes" label={labels.minutes} value={minutes} onChange={setMinutes} options={offered.map((length) => ({ value: String(length), label: t.text('match.appointment.minutes_count', { minutes: length }) }))} />
      <TextField name="place" label={labels.place} description={t.text('match.appointment.place_hint')} value={place} onChange={setPlace} maxLength={200} />
      <TextField name="link" type="url" label={labels.link} description={t.text('match.appointment.link_hint')} value={link} onChange={setLink} maxLength={500} autoComplete="off" />
      <TextArea name="note" label={labels.note} value={note} onChange={setNote} maxLength={2000} rows={3} />
      <FormFooter submitLabel={t.textOf('match.appointment', action)} onCancel={onClose} busy={busy} />
    </Form>
  );
}

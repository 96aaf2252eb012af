import type { MatchView } from '@team-osaka/contracts';
import { Dialog, Form, FormFooter, LinkButton, Notice, Select, Skeleton, TextArea, type Option } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';

export interface AskTexts {
  readonly title: string;
  readonly lead: string;
  readonly choice: string;
  readonly send: string;
  readonly sent: string;
  /** Said where there is nothing to choose from, with the way to it. */
  readonly none: string;
  readonly noneAction: string;
}

export interface AskDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly texts: AskTexts;
  /** Name of the choice in the request. */
  readonly name: 'technologyId' | 'needId';
  /** Undefined while they are being read. */
  readonly options: readonly Option[] | undefined;
  readonly noneHref: string;
  readonly onSend: (id: string, message: string) => Promise<MatchView>;
}

/** Brings a listing of the own side together with one of the other side, and leads to the match that comes of it. */
export function AskDialog(props: AskDialogProps) {
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={props.texts.title}>
      <AskForm {...props} />
    </Dialog>
  );
}

function AskForm({ onClose, texts, name, options, noneHref, onSend }: AskDialogProps) {
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const [match, setMatch] = useState<MatchView | null>(null);
  const only = options?.length === 1 ? options[0]?.value : undefined;
  const id = chosen ?? only ?? '';
  const { errors, busy, submit } = useSubmit({ [name]: texts.choice });

  if (match) {
    return (
      <Notice kind="success" isLive title={texts.sent} actions={<LinkButton href={`/matches/${match.id}`}>{t.text('listing.ask.to_match')}</LinkButton>}>
        {t.text('listing.ask.next')}
      </Notice>
    );
  }
  if (!options) return <Skeleton lines={2} />;
  if (options.length === 0) {
    return (
      <Notice kind="info" title={texts.none} actions={<LinkButton href={noneHref}>{texts.noneAction}</LinkButton>} />
    );
  }
  return (
    <Form onSubmit={() => void submit({ [name]: id }, async () => setMatch(await onSend(id, message)))} errors={errors} className="flex flex-col gap-6">
      <p>{texts.lead}</p>
      <Select name={name} label={texts.choice} isRequired placeholder={t.text('ui.please_choose')} value={id} onChange={setChosen} options={options} />
      <TextArea name="message" label={t.text('listing.ask.message')} description={t.text('listing.ask.message_hint')} value={message} onChange={setMessage} maxLength={2000} rows={4} />
      <FormFooter submitLabel={texts.send} onCancel={onClose} busy={busy} />
    </Form>
  );
}

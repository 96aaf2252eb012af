import { webhookRoutes, type WebhookView } from '@team-osaka/contracts';
import { productLanguages, type ProductLanguage } from '@team-osaka/domain';
import { CheckboxGroup, Dialog, Form, FormFooter, Select, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { languageNames, useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';

export interface WebhookDialogProps {
  readonly organisationId: string;
  /** Kinds to choose from. */
  readonly kinds: readonly string[];
  /** The endpoint to change; without it a new one is registered. */
  readonly webhook?: WebhookView;
  /** A new secret to show. */
  readonly onSecret: (secret: string) => void;
  readonly onClose: () => void;
}

/** Registers an endpoint, or changes one. */
export function WebhookDialog(props: WebhookDialogProps) {
  const t = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={t.text(props.webhook ? 'webhook.change' : 'webhook.register')}>
      <WebhookForm {...props} />
    </Dialog>
  );
}

function WebhookForm({ organisationId, kinds, webhook, onSecret, onClose }: WebhookDialogProps) {
  const t = useText();
  const toast = useToast();
  const register = useAction(webhookRoutes.register);
  const change = useAction(webhookRoutes.change);
  const [url, setUrl] = useState(webhook?.url ?? 'https://');
  const [chosen, setChosen] = useState<string[]>(webhook?.kinds ?? []);
  const [language, setLanguage] = useState<ProductLanguage>(webhook?.language ?? t.language);
  const labels = { url: t.text('webhook.field.url'), kinds: t.text('webhook.field.kinds') };
  const { errors, busy, submit } = useSubmit(labels);

  async function send(): Promise<void> {
    const body = { url: url.trim(), kinds: chosen, language };
    if (webhook) {
      await change.mutateAsync({ params: { id: webhook.id }, body: { ...body, version: webhook.version } });
      toast({ text: t.text('webhook.changed') });
    } else {
      const { secret } = await register.mutateAsync({ params: { id: organisationId }, body });
      onSecret(secret);
    }
    onClose();
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ url: url.trim() === 'https://' ? '' : url, kinds: chosen.join() }, send)} className="flex flex-col gap-6">
      <TextField name="url" type="url" label={labels.url} description={t.text('webhook.field.url_help')} isRequired maxLength={500} autoComplete="off" value={url} onChange={setUrl} />
      <CheckboxGroup name="kinds" label={labels.kinds} isRequired value={chosen} onChange={setChosen} options={kinds.map((kind) => ({ value: kind, label: t.textOr(`notification.kind.${kind}`, kind) }))} />
      <Select
        name="language" label={t.text('webhook.field.language')} value={language} onChange={(next) => setLanguage(next || language)}
        options={productLanguages.map((item) => ({ value: item, label: languageNames[item] }))}
      />
      <FormFooter submitLabel={t.text(webhook ? 'ui.save' : 'webhook.register')} onCancel={onClose} busy={busy} />
    </Form>
  );
}

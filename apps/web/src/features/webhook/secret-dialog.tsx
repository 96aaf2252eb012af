import { Button, Dialog, DialogFooter, useToast } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** Shows a secret, this once. */
export function SecretDialog({ secret, onClose }: { readonly secret: string | null; readonly onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    toast({ text: t.text('webhook.secret.copied') });
  };
  return (
    <Dialog isOpen={secret !== null} onClose={onClose} title={t.text('webhook.secret.title')}>
      <p>{t.text('webhook.secret.body')}</p>
      <p className="flex flex-col gap-1">
        <span className="font-bold">{t.text('webhook.secret.label')}</span>
        <code className="rounded-8 border border-line bg-field p-3 break-all select-all">{secret}</code>
      </p>
      <DialogFooter>
        {/* Browsers give scripts the clipboard only where the page came encrypted. */}
        {'clipboard' in navigator && secret !== null && (
          <Button variant="secondary" onPress={() => void copy(secret)}>
            {t.text('webhook.secret.copy')}
          </Button>
        )}
        <Button onPress={onClose}>{t.text('webhook.secret.done')}</Button>
      </DialogFooter>
    </Dialog>
  );
}

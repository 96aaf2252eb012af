import { matchingSettingRoutes, type MatchingSettings } from '@team-osaka/contracts';
import { Button, ConfirmDialog, DescriptionList, Notice, Section, StatusChip, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors, ProblemNotice } from '../../shared/problem.js';

interface Props {
  readonly embedding: MatchingSettings['embedding'];
}

/** Whether meanings are compared by a language model, where the texts go, and the switch. */
export function EmbeddingSection({ embedding }: Props) {
  const t = useText();
  const { provider, agreedDestination, destination } = embedding;
  return (
    <Section title={t.text('embedding.title')}>
      <p className="max-w-prose">{t.text('embedding.lead')}</p>
      <p className="max-w-prose">{t.text('embedding.sent')}</p>
      {provider === 'none' && <Notice kind="info" title={t.text('embedding.none.title')}>{t.text('embedding.none')}</Notice>}
      {provider !== 'none' && agreedDestination !== null && agreedDestination !== destination && (
        <Notice kind="warning" title={t.text('embedding.moved.title')}>{t.text('embedding.moved', { agreed: agreedDestination })}</Notice>
      )}
      <EmbeddingFacts embedding={embedding} />
      <EmbeddingSwitch embedding={embedding} />
    </Section>
  );
}

function EmbeddingFacts({ embedding }: Props) {
  const t = useText();
  const { provider, model, revision, destination, enabled, listings, embedded, comparedIn, changedAt, changedBy } = embedding;
  const isSetUp = provider !== 'none';
  return (
    <DescriptionList
      facts={[
        { term: t.text('embedding.state'), value: <StatusChip tone={enabled ? 'success' : 'neutral'}>{t.text(enabled ? 'embedding.state.on' : 'embedding.state.off')}</StatusChip> },
        { term: t.text('embedding.provider'), value: isSetUp ? t.text('embedding.provider.value', { model, revision }) : t.text('embedding.provider.none') },
        { term: t.text('embedding.destination'), value: isSetUp && destination && t.text(`embedding.destination.${provider}`, { destination }) },
        { term: t.text('embedding.progress'), value: isSetUp && t.text('embedding.progress.value', { embedded: t.number(embedded), listings }) },
        { term: t.text('embedding.place'), value: isSetUp && t.text(`embedding.place.${comparedIn}`) },
        { term: t.text('embedding.changed'), value: changedAt && t.text('embedding.changed.value', { by: changedBy ?? t.text('embedding.changed.nobody'), at: t.dateTime(changedAt) }) },
      ]}
    />
  );
}

/** Switching on asks once and names the destination; switching off does not ask. */
function EmbeddingSwitch({ embedding: { provider, destination, abilities } }: Props) {
  const t = useText();
  const toast = useToast();
  const enable = useAction(matchingSettingRoutes.enableEmbedding);
  const disable = useAction(matchingSettingRoutes.disableEmbedding);
  const [isAsking, setAsking] = useState(false);

  function confirm(): void {
    if (destination === null) return;
    enable.mutate({ body: { destination } }, {
      onSuccess: () => {
        setAsking(false);
        toast({ text: t.text('embedding.enabled') });
      },
    });
  }

  return (
    <div className="flex flex-wrap gap-3">
      {abilities.includes('enable') && <Button onPress={() => setAsking(true)}>{t.text('embedding.enable')}</Button>}
      {abilities.includes('disable') && (
        <Button variant="secondary" busy={disable.isPending} onPress={() => disable.mutate({}, { onSuccess: () => toast({ text: t.text('embedding.disabled') }) })}>
          {t.text('embedding.disable')}
        </Button>
      )}
      {disable.error && <ProblemNotice problem={disable.error} />}
      <ConfirmDialog
        isOpen={isAsking} title={t.text('embedding.enable.title')} confirmLabel={t.text('embedding.enable')} reason="none" busy={enable.isPending} errors={formErrors(t, enable.error)}
        onClose={() => setAsking(false)} onConfirm={confirm}
      >
        <p className="break-words">{t.text(provider === 'local' ? 'embedding.enable.local' : 'embedding.enable.http', { destination: destination ?? '' })}</p>
      </ConfirmDialog>
    </div>
  );
}

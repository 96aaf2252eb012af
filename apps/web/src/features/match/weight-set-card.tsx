import { matchReportRoutes, type WeightReport, type WeightSetView } from '@team-osaka/contracts';
import { Button, Card, ConfirmDialog, DataTable, StatusChip, useToast, type Column, type Tone } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors, ProblemNotice } from '../../shared/problem.js';
import { ShareTable } from './share-table.js';

const tones: Readonly<Record<WeightSetView['state'], Tone>> = { proposed: 'attention', active: 'success', retired: 'ended', not_better: 'neutral' };

/** One refit: what it learnt from, how it compares, and the switch for those who may agree. */
export function WeightSetCard({ set, defaults }: { readonly set: WeightSetView; readonly defaults: WeightReport['defaults'] }) {
  const t = useText();
  const date = t.date(set.createdAt);
  return (
    <Card
      level={4} title={t.text('report.refit.of', { date })} eyebrow={<StatusChip tone={tones[set.state]}>{t.textOf('report.refit.state', set.state)}</StatusChip>}
      footer={(set.abilities.length > 0 || set.state === 'proposed') && <Switch set={set} />}
    >
      <p>{t.text('report.refit.basis', { trained: set.trainedOn, heldOut: set.heldOut, pairs: set.after.pairs, needs: set.after.needs })}</p>
      <Comparison set={set} caption={t.text('report.refit.comparison', { date })} />
      <ShareTable
        caption={t.text('report.refit.of', { date })}
        sets={[{ id: 'default', header: t.text('report.weights.default'), weights: defaults }, { id: 'set', header: t.text('report.refit.after'), weights: set.weights }]}
      />
      {set.activatedAt && set.activatedBy && <p className="text-ink-soft">{t.text('report.refit.agreed_by', { by: set.activatedBy, at: t.dateTime(set.activatedAt) })}</p>}
    </Card>
  );
}

function Comparison({ set, caption }: { readonly set: WeightSetView; readonly caption: string }) {
  const t = useText();
  const share = (value: number): string => t.number(value, { style: 'percent', maximumFractionDigits: 1 });
  const fraction = (value: number): string => t.number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const rows = [
    { name: t.text('report.refit.accuracy'), before: share(set.before.accuracy), after: share(set.after.accuracy) },
    { name: t.text('report.refit.ndcg'), before: fraction(set.before.ndcg), after: fraction(set.after.ndcg) },
  ];
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'name', header: t.text('report.refit.measure'), isTitle: true, cell: (row) => row.name },
    { id: 'before', header: t.text('report.refit.before'), align: 'end', cell: (row) => row.before },
    { id: 'after', header: t.text('report.refit.after'), align: 'end', cell: (row) => row.after },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.name} />;
}

/** Switching on asks once, because every need is matched anew; going back does not. */
function Switch({ set }: { readonly set: WeightSetView }) {
  const t = useText();
  const toast = useToast();
  const activate = useAction(matchReportRoutes.activate);
  const goBack = useAction(matchReportRoutes.goBack);
  const [isAsking, setAsking] = useState(false);
  const input = { params: { id: set.id } };

  function confirm(): void {
    activate.mutate(input, {
      onSuccess: () => {
        setAsking(false);
        toast({ text: t.text('report.refit.activated') });
      },
    });
  }

  if (set.abilities.length === 0) return <p className="text-ink-soft">{t.text('report.refit.ask_administrator')}</p>;
  const title = t.text('report.refit.activate_of', { date: t.date(set.createdAt) });
  return (
    <>
      {set.abilities.includes('activate') && <Button onPress={() => setAsking(true)}>{title}</Button>}
      {set.abilities.includes('return') && (
        <Button variant="secondary" icon="undo" busy={goBack.isPending} onPress={() => goBack.mutate(input, { onSuccess: () => toast({ text: t.text('report.refit.returned') }) })}>
          {t.text('report.refit.return')}
        </Button>
      )}
      {goBack.error && <ProblemNotice problem={goBack.error} />}
      <ConfirmDialog
        isOpen={isAsking} title={title} confirmLabel={t.text('report.refit.activate')} reason="none" busy={activate.isPending} errors={formErrors(t, activate.error)}
        onClose={() => setAsking(false)} onConfirm={confirm}
      >
        <p>{t.text('report.refit.activate_confirm')}</p>
      </ConfirmDialog>
    </>
  );
}

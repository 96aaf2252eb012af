import { deskRoutes, type RouteOutput } from '@team-osaka/contracts';
import { matchReasonCodes } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';
import { useToast, type Confirmation } from '@team-osaka/ui';
import { useRef, useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { problemText } from '../../shared/problem.js';
import type { Plan } from './desk-item.js';

type Result = RouteOutput<typeof deskRoutes.decide>['results'][number];
/** What became of a decision. */
export interface Outcome extends Plan {
  readonly result: Result;
}

/** The most decisions that the API takes at once. */
const atOnce = 100;

/** The state that an item has reached, in words. */
export function stateLabel(t: Translator, { item, result }: Outcome): string {
  return t.textOr(`${item.kind}.state.${result.state}`, result.state ?? '');
}

/** Sends decisions, says what became of each, and takes back the last that can be taken back. */
export function useDeskDecision() {
  const t = useText();
  const toast = useToast();
  const route = useAction(deskRoutes.decide);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [undoable, setUndoable] = useState<readonly Plan[]>([]);
  // A message that offers the undo may outlive it.
  const spent = useRef(new WeakSet<readonly Plan[]>());

  async function send(plans: readonly Plan[], said: Confirmation): Promise<readonly Outcome[]> {
    const reasonCode = matchReasonCodes.find((code) => code === said.reasonCode);
    const all: Outcome[] = [];
    for (let at = 0; at < plans.length; at += atOnce) {
      const part = plans.slice(at, at + atOnce);
      const { results } = await route.mutateAsync({
        body: {
          decisions: part.map(({ item, action }) => ({
            kind: item.kind, id: item.id, version: item.version, action,
            ...(said.reason ? { reason: said.reason } : {}),
            ...(reasonCode && item.kind === 'match' ? { reasonCode } : {}),
          })),
        },
      });
      all.push(...part.flatMap((plan, index) => (results[index] ? [{ ...plan, result: results[index] }] : [])));
    }
    return all;
  }

  async function undo(plans: readonly Plan[]): Promise<void> {
    if (spent.current.has(plans)) return;
    spent.current.add(plans);
    setUndoable([]);
    try {
      const done = await send(plans, {});
      const failed = done.filter((outcome) => !outcome.result.ok);
      setOutcomes(failed);
      if (failed.length === 0) toast({ text: t.text('desk.undone', { count: done.length }) });
    } catch (fault) {
      toast({ kind: 'error', text: problemText(t, fault) });
    }
  }

  /** Decides; resolves with what became of each. Rejects with the problem where nothing could be sent. */
  async function decide(plans: readonly Plan[], said: Confirmation): Promise<readonly Outcome[]> {
    const done = await send(plans, said);
    const back = done.flatMap(({ item, result }): Plan[] =>
      result.undo && result.version !== null ? [{ item: { ...item, version: result.version }, action: result.undo }] : [],
    );
    const failed = done.filter((outcome) => !outcome.result.ok);
    const isWorthList = failed.length > 0 || done.length > 1;
    setOutcomes(isWorthList ? done : []);
    setUndoable(back);
    const good = done.length - failed.length;
    const [only] = done;
    if (good > 0 && (!isWorthList || back.length > 0)) {
      toast({
        text: done.length === 1 && only ? t.text('desk.done.one', { title: only.item.title, state: stateLabel(t, only) }) : t.text('desk.done.many', { count: good }),
        ...(back.length > 0 ? { onUndo: () => void undo(back) } : {}),
      });
    }
    return done;
  }

  return {
    decide,
    outcomes,
    forget: () => setOutcomes([]),
    /** Absent where the last decision cannot be taken back. */
    undoLast: undoable.length > 0 ? () => void undo(undoable) : undefined,
  };
}

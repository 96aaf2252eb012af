import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../shared/api.js';
import { changeBetween, type DraftRoom, type Gaps, type ListingDraft, type ListingSnapshot, type StoredListing } from './draft-room.js';
import { DraftSaver, type SaveRequest, type SaveStatus } from './draft-saver.js';

/** A listing being written. */
export interface DraftState<View extends StoredListing, Words, Draft extends ListingDraft<Words>> {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** The listing as it is stored. */
  readonly view: View;
  readonly status: SaveStatus;
  /** Fields that are not stored yet because something of them is missing. */
  readonly gaps: Gaps;
  /** Saves now; the stored version, or null where something could not be stored. */
  readonly flush: () => Promise<number | null>;
  /** True while something typed would be lost by leaving. */
  readonly isUnsaved: () => boolean;
}

/** Keeps a form and saves it while one types; again by itself when the connection or the window comes back. */
export function useDraft<View extends StoredListing, Words, Draft extends ListingDraft<Words>, Snapshot extends ListingSnapshot<Words>>(
  room: DraftRoom<View, Words, Draft, Snapshot>, opened: View,
): DraftState<View, Words, Draft> {
  const [draft, setDraft] = useState(() => room.draftOf(opened));
  const [saver] = useState(() => new DraftSaver<Snapshot, View>({
    stored: room.snapshotOf(room.draftOf(opened)).snapshot,
    version: opened.version,
    send: (request) => send(room, opened.id, request),
  }));
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  const view = useSyncExternalStore(saver.subscribe, saver.saved) ?? opened;
  const { snapshot, gaps } = useMemo(() => room.snapshotOf(draft), [room, draft]);

  useEffect(() => saver.want(snapshot), [saver, snapshot]);
  useEffect(() => () => saver.stop(), [saver]);
  useEffect(() => {
    const again = (): void => void (saver.status().kind === 'retrying' && saver.flush());
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [saver]);

  return {
    draft,
    view,
    status,
    gaps,
    change: useCallback((change) => setDraft((current) => ({ ...current, ...change })), []),
    flush: useCallback(async () => ((await saver.flush()) ? saver.version : null), [saver]),
    isUnsaved: () => saver.isDirty() || gaps.length > 0,
  };
}

async function send<View extends StoredListing, Words, Draft extends ListingDraft<Words>, Snapshot extends ListingSnapshot<Words>>(
  room: DraftRoom<View, Words, Draft, Snapshot>, id: string, { stored, wanted, version }: SaveRequest<Snapshot>,
): Promise<View> {
  try {
    return await room.save(id, version, changeBetween<Words, Snapshot>(stored, wanted));
  } catch (fault) {
    if (!(fault instanceof ApiProblem) || fault.status !== 409) throw fault;
    // The answer to an earlier save may have been lost on the way: where the record already says what is wanted, there is no conflict.
    const present = await room.read(id);
    const change = changeBetween<Words, Snapshot>(room.snapshotOf(room.draftOf(present)).snapshot, wanted);
    if (Object.keys(change).length === 0) return present;
    throw fault;
  }
}

import { ConfirmDialog } from '@team-osaka/ui';
import { useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '../../shared/language.js';

export interface LeaveGuardProps {
  readonly isUnsaved: () => boolean;
  /** Tries to store what is not stored yet; true where nothing would be lost afterwards. */
  readonly save: () => Promise<boolean>;
}

/** Saves before one leaves the page, and asks where that does not succeed. */
export function LeaveGuard({ isUnsaved, save }: LeaveGuardProps) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const unsaved = useRef(isUnsaved);
  const saving = useRef(save);
  useEffect(() => {
    unsaved.current = isUnsaved;
    saving.current = save;
  });
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved.current());
  const current = useRef(blocker);
  useEffect(() => {
    current.current = blocker;
  });

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void saving.current().then((isSafe) => {
      if (isSafe) current.current.proceed?.();
      else setAsked(true);
    });
  }, [blocker.state]);

  useEffect(() => {
    // Closing the window leaves no time to save: the browser asks in its own words.
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (unsaved.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, []);

  return (
    <ConfirmDialog
      isOpen={isAsked && blocker.state === 'blocked'} title={t.text('listing.leave.title')} confirmLabel={t.text('listing.leave.confirm')} reason="none" isDangerous
      onClose={() => {
        setAsked(false);
        blocker.reset?.();
      }}
      onConfirm={() => {
        setAsked(false);
        blocker.proceed?.();
      }}
    >
      {t.text('listing.leave.body')}
    </ConfirmDialog>
  );
}

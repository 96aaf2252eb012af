import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './button.js';
import { useUiTexts } from './ui-texts.js';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A modal dialog on the browser's own: it keeps the focus inside, closes with Escape and gives the focus back. */
export function Dialog({ isOpen, onClose, title, children }: DialogProps) {
  const texts = useUiTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      // Escape asks whoever opened it, who then closes it. What the browser says after the closing is heard only where it closed by itself, and
      // not once the dialog is open again.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(40rem,calc(100vw-2rem))] overflow-y-auto rounded-16 border border-line bg-white p-0 text-ink shadow-4 backdrop:bg-black/50"
    >
      {isOpen && (
        <div className="flex flex-col gap-6 p-6">
          <div className="flex items-start justify-between gap-4">
            <h2 id={titleId} className="text-std-22B-150">
              {title}
            </h2>
            <IconButton icon="close" label={texts.close} onPress={onClose} className="-mt-1.5 -mr-2" />
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}

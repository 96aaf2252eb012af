import type { ReactNode } from 'react';
import { Button } from './button.js';
import { useUiTexts } from './ui-texts.js';

/** Buttons at the end of a dialog or of a form in it, the one to take last. */
export function DialogFooter({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-4">{children}</div>;
}

export interface FormFooterProps {
  readonly submitLabel: string;
  readonly onCancel: () => void;
  /** True while the answer is awaited. */
  readonly busy: boolean;
  /** True where sending ends something for good. */
  readonly isDangerous?: boolean | undefined;
}

/** The way back and the way on at the end of a form that was opened for one purpose. */
export function FormFooter({ submitLabel, onCancel, busy, isDangerous = false }: FormFooterProps) {
  const texts = useUiTexts();
  return (
    <DialogFooter>
      <Button variant="secondary" onPress={onCancel}>
        {texts.cancel}
      </Button>
      <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} busy={busy}>
        {submitLabel}
      </Button>
    </DialogFooter>
  );
}

import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { Button, IconButton } from './button.js';
import { Icon } from './icon.js';
import { useUiTexts } from './ui-texts.js';

export interface ToastMessage {
  readonly text: string;
  readonly kind?: 'success' | 'error';
  /** Offers to take the action back. */
  readonly onUndo?: () => void;
}

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** Shows a passing message: `const toast = useToast(); toast({ text, onUndo })`. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('ToastProvider is missing above this component');
  return show;
}

/** Messages that can be undone stay until they are closed; the others leave after eight seconds. */
const passing = 8000;

interface Shown extends ToastMessage {
  readonly key: number;
}

/** Holds the region of passing messages. At most three stand at a time, the newest lowest. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const texts = useUiTexts();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const nextKey = useRef(0);
  const close = useCallback((key: number) => setShown((all) => all.filter((toast) => toast.key !== key)), []);
  const show = useCallback(
    (message: ToastMessage) => {
      const key = nextKey.current++;
      setShown((all) => [...all.slice(-2), { ...message, key }]);
      if (!message.onUndo) setTimeout(() => close(key), passing);
    },
    [close],
  );

  return (
    <ToastContext value={show}>
      {children}
      <section aria-label={texts.messages} className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2">
        <div aria-live="polite" className="flex w-full max-w-xl flex-col gap-2">
          {shown.map((toast) => (
            <div key={toast.key} className="pointer-events-auto flex items-center gap-3 rounded-8 bg-solid-gray-900 py-2 pr-2 pl-4 text-white shadow-4">
              <Icon name={toast.kind === 'error' ? 'error' : 'check-circle'} />
              <span className="min-w-0 grow">{toast.text}</span>
              {toast.onUndo && (
                <Button
                  variant="quiet"
                  size="small"
                  icon="undo"
                  className="shrink-0 whitespace-nowrap !text-white hover:!bg-solid-gray-700"
                  onPress={() => {
                    toast.onUndo?.();
                    close(toast.key);
                  }}
                >
                  {texts.undo}
                </Button>
              )}
              <IconButton icon="close" label={texts.close} className="!text-white hover:!bg-solid-gray-700" onPress={() => close(toast.key)} />
            </div>
          ))}
        </div>
      </section>
    </ToastContext>
  );
}

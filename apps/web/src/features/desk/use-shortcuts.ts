import { useEffect, useState } from 'react';

const storageKey = 'team-osaka.desk-shortcuts';

/** Whether single keys act at the desk. They can be switched off, since they get in the way of speech input (WCAG 2.1.4); kept in this browser. */
export function useShortcutSetting(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => window.localStorage.getItem(storageKey) !== 'off');
  return [
    isOn,
    (next) => {
      window.localStorage.setItem(storageKey, next ? 'on' : 'off');
      setOn(next);
    },
  ];
}

/** Runs what a single key means, but never while somebody types, a dialog is open, or a modifier is held. */
export function useShortcuts(isOn: boolean, keys: Readonly<Record<string, (() => void) | undefined>>): void {
  useEffect(() => {
    if (!isOn) return;
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, keys]);
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role=menu], [role=listbox]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target.isContentEditable || target.matches('textarea, select');
}

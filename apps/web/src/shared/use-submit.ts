import type { FormError } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from './language.js';
import { formErrors } from './problem.js';

export interface Submission {
  /** For `<Form errors>`. */
  readonly errors: readonly FormError[];
  readonly busy: boolean;
  /** Sends, unless a required value is empty. `required` holds the values by field name. */
  readonly submit: (required: Readonly<Record<string, string>>, send: () => Promise<unknown>) => Promise<void>;
}

/**
 * Sends a form once and keeps what is wrong with it. `labels` are the names of the fields; `controls` says which control shows
 * the faults of a name that has none of its own (`{ names: 'names.ja' }`), null where none does (`{ token: null }`).
 */
export function useSubmit(labels: Readonly<Record<string, string>>, controls: Readonly<Record<string, string | null>> = {}): Submission {
  const t = useText();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(required: Readonly<Record<string, string>>, send: () => Promise<unknown>): Promise<void> {
    const missing = Object.keys(required)
      .filter((name) => required[name]?.trim() === '')
      .map((name) => ({ name, message: t.text('error.at_field', { field: labels[name] ?? name, message: t.text('error.field.required') }) }));
    setErrors(missing);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      await send();
    } catch (fault) {
      setErrors(formErrors(t, fault, labels).map((error) => at(error, controls)));
    } finally {
      setBusy(false);
    }
  }

  return { errors, busy, submit };
}

function at({ name, message }: FormError, controls: Readonly<Record<string, string | null>>): FormError {
  const control = name === undefined || controls[name] === undefined ? name : controls[name];
  return { message, ...(control ? { name: control } : {}) };
}

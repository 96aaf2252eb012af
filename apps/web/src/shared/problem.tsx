import { errorText, fieldErrorText, type Translator } from '@team-osaka/i18n';
import { Button, Notice, type FormError } from '@team-osaka/ui';
import { ApiProblem } from './api.js';
import { useText } from './language.js';
import { fieldNameOf } from './pointer.js';

/** What a failed call means, in words. Anything that is not an answer of the API is a fault of ours. */
export function problemText(t: Translator, fault: unknown): string {
  return fault instanceof ApiProblem ? errorText(t, fault.code, fault.facts) : errorText(t, 'platform.internal');
}

/**
 * The faults of a failed call for `<Form errors>`: one per field, and the problem itself where no field is named.
 * `labels` gives the names that stand before the messages: `{ title: t.text('need.field.title') }`.
 */
export function formErrors(t: Translator, fault: unknown, labels: Readonly<Record<string, string>> = {}): FormError[] {
  if (!fault) return [];
  if (!(fault instanceof ApiProblem) || fault.errors.length === 0) return [{ message: problemText(t, fault) }];
  return fault.errors.map(({ pointer, code }) => {
    const name = fieldNameOf(pointer);
    const label = labels[name];
    const message = fieldErrorText(t, code);
    return { name, message: label ? t.text('error.at_field', { field: label, message }) : message };
  });
}

export interface ProblemNoticeProps {
  readonly problem: unknown;
  readonly onRetry?: () => void;
}

/** A failed call as a message in the page, with the number to quote where the fault is ours. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const t = useText();
  const requestId = problem instanceof ApiProblem && (problem.status >= 500 || problem.status === 0) ? problem.requestId : '';
  return (
    <Notice
      kind="error"
      isLive
      title={problemText(t, problem)}
      actions={onRetry && <Button variant="secondary" onPress={onRetry}>{t.text('shell.retry')}</Button>}
    >
      {requestId && <p>{t.text('shell.request_number', { id: requestId })}</p>}
    </Notice>
  );
}

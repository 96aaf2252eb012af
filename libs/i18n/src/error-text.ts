import type { ErrorCode } from '@team-osaka/domain';
import type { Translator } from './translator.js';

type Facts = Readonly<Record<string, string | number>>;

/** Moments among the facts, which are shown in the manner of the reader's language. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** The text of an error code. Facts (who decided, when, how long to wait) fill its arguments; `unknown` stands for an absent one. */
export function errorText(t: Translator, code: ErrorCode | (string & {}), facts: Facts = {}): string {
  const params: Record<string, string | number> = { by: 'unknown', at: 'unknown' };
  for (const [name, value] of Object.entries(facts)) {
    params[name] = typeof value === 'string' && instant.test(value) ? t.dateTime(value) : value;
  }
  return t.textOr(`error.${code}`, t.text('error.platform.internal', params), params);
}

/** What is wrong with one field: an error code, or the code of the schema rule that failed. */
export function fieldErrorText(t: Translator, code: string): string {
  return t.textOr(`error.field.${code}`, t.textOr(`error.${code}`, t.text('error.field.custom'), { by: 'unknown', at: 'unknown' }));
}

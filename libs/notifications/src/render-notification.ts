import type { NotificationKind } from './kind.js';
import { specOf } from './kind.js';
import { clip, oneLine, pieceOf, readerOf, type Reader } from './localise.js';
import type { Parameters } from './parameter.js';

export interface RenderedNotification {
  readonly title: string;
  readonly body: string;
}

/** Arguments of the sentences of a kind. An absent one is a fault of the plan and is thrown by the formatter. */
export function argumentsOf(reader: Reader, kind: NotificationKind, parameters: Parameters, max: number): Record<string, string> {
  return Object.fromEntries(
    specOf(kind).names.flatMap((name) => {
      const value = parameters[name];
      return value === undefined ? [] : [[name, clip(oneLine(pieceOf(reader, value).text), max)]];
    }),
  );
}

/** Longest title in a heading or subject, in characters. */
export const titleLength = 80;

/**
 * The text of a notification inside the application, in the language of `locale`: a title and the first paragraph of the body.
 * @param timeZone IANA zone in which dates are shown
 */
export function renderNotification(kind: NotificationKind, locale: string, parameters: Parameters, timeZone = 'UTC'): RenderedNotification {
  const reader = readerOf(locale, timeZone);
  const [first = ''] = reader.t.text(`notification.${kind}.body`, argumentsOf(reader, kind, parameters, 200)).split('\n\n');
  return { title: reader.t.text(`notification.${kind}.title`, argumentsOf(reader, kind, parameters, titleLength)), body: first };
}

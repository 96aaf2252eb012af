import type { Pace } from '@team-osaka/domain';
import { DateTime } from 'luxon';
import type { Urgency } from './plan.js';

/** When a person wants mails, in the person's own zone. */
export interface Timing {
  /** IANA zone. */
  readonly timeZone: string;
  /** Local hour (0–23) of summaries. */
  readonly digestHour: number;
  /** ISO weekday (1 = Monday) of the weekly summary. */
  readonly digestWeekday: number;
  /** Local hours between which mails wait; null where there are none. */
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
}

/** What happens to a mail: it goes at once, waits until a moment, or is not written. */
export type Dispatch = 'now' | 'never' | { readonly heldFor: 'quiet' | 'daily' | 'weekly'; readonly until: Date };

/**
 * When a mail may go. What needs an answer goes at once, whatever was chosen. A zone that is not known counts as UTC. Where the clocks
 * are put forward over the hour asked for, it is the hour after.
 */
export function dispatchOf(urgency: Urgency, pace: Pace, timing: Timing, now: Date): Dispatch {
  if (urgency === 'answer') return 'now';
  switch (pace) {
    case 'off':
      return 'never';
    case 'daily':
    case 'weekly':
      return { heldFor: pace, until: nextDigest(pace, timing, now) };
    case 'immediate': {
      const until = endOfQuiet(timing, now);
      return until === null ? 'now' : { heldFor: 'quiet', until };
    }
  }
}

/** The next moment after `now` at which this person's summaries are sent. */
export function nextDigest(pace: 'daily' | 'weekly', timing: Timing, now: Date): Date {
  const local = localTime(timing, now);
  for (let offset = 0; offset <= 8; offset += 1) {
    const day = local.plus({ days: offset });
    if (pace === 'weekly' && day.weekday !== timing.digestWeekday) continue;
    const moment = atHour(day, timing.digestHour);
    if (moment.toMillis() > now.getTime()) return moment.toJSDate();
  }
  return local.plus({ days: 1 }).toJSDate();
}

/** The end of the quiet hours that `now` lies in; null outside of them. */
export function endOfQuiet(timing: Timing, now: Date): Date | null {
  const { quietFrom: from, quietUntil: until } = timing;
  if (from === null || until === null || from === until) return null;
  const local = localTime(timing, now);
  const isQuiet = from < until ? local.hour >= from && local.hour < until : local.hour >= from || local.hour < until;
  if (!isQuiet) return null;
  const today = atHour(local, until);
  return (today.toMillis() > now.getTime() ? today : atHour(local.plus({ days: 1 }), until)).toJSDate();
}

function localTime({ timeZone }: Timing, now: Date): DateTime {
  const local = DateTime.fromJSDate(now, { zone: timeZone });
  return local.isValid ? local : DateTime.fromJSDate(now, { zone: 'UTC' });
}

const atHour = (day: DateTime, hour: number): DateTime => day.set({ hour, minute: 0, second: 0, millisecond: 0 });

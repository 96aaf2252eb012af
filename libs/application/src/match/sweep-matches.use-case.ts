import { consentReminderWorkingDays } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import { MatchConsentEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { nextReminder } from './consent-clock.js';
import { refreshStatistics } from './corpus.js';
import { remindAppointments } from './remind-appointments.js';
import { lockMatch, type LockedMatch } from './locked-match.js';
import { readOutdated } from '../reading/reading.js';
import { renewAnswers } from './need-answer.js';

/** What a sweep did. */
export interface MatchSweepResult {
  readonly reminded: number;
  readonly escalated: number;
}

const batchSize = 50;

/**
 * Reminds parties that have not answered, escalates what passed its due date and reminds of meetings, once each, by the clock of the installation. Matches that
 * another sweep or a decision holds are left to the next run. What was missed while the system was down is caught up once. Then reads anew what
 * another engine read, and renews the counts of matching keys, where they have aged, and what is said of needs as a whole.
 */
export async function sweepMatches(app: Application): Promise<MatchSweepResult> {
  const total = { reminded: 0, escalated: 0 };
  for (;;) {
    const batch = await app.transaction(system, sweepBatch);
    total.reminded += batch.reminded;
    total.escalated += batch.escalated;
    if (batch.matches < batchSize) break;
  }
  await remindAppointments(app);
  for (const corpus of ['technology', 'need'] as const) {
    await readOutdated(app, corpus);
    await app.transaction(system, (unit) => refreshStatistics(unit.manager, corpus, unit.now));
  }
  await renewAnswers(app);
  return total;
}

async function sweepBatch(unit: UnitOfWork): Promise<MatchSweepResult & { matches: number }> {
  const due = await unit.manager.query<{ id: string }[]>(
    `select m.id from match m
      where m.state = 'awaiting_consent'
        and exists (select 1 from match_consent c where c.match_id = m.id and c.state = 'pending' and c.next_reminder_at <= $1)
      order by m.id limit ${batchSize} for update of m skip locked`,
    [unit.now],
  );
  const result = { reminded: 0, escalated: 0, matches: due.length };
  for (const { id } of due) {
    const locked = await lockMatch(unit, id);
    if (await escalate(unit, locked)) result.escalated += 1;
    else result.reminded += await remind(unit, locked);
  }
  return result;
}

/** Past the due date the office is told once; from then on the match shows as overdue at the desk. */
async function escalate(unit: UnitOfWork, { match, consents }: LockedMatch): Promise<boolean> {
  if (match.dueAt === null || match.dueAt > unit.now) return false;
  for (const consent of consents) consent.nextReminderAt = null;
  await unit.manager.save(MatchConsentEntity, consents);
  await unit.record({ event: 'match.consent_escalated', payload: { id: match.id }, subject: { kind: 'match', id: match.id } });
  return true;
}

async function remind(unit: UnitOfWork, { match, consents, countries }: LockedMatch): Promise<number> {
  const moments = consentReminderWorkingDays.map((days) => addWorkingDays(match.stateSince, days, countries));
  const due = consents.filter((consent) => consent.state === 'pending' && consent.nextReminderAt !== null && consent.nextReminderAt <= unit.now);
  for (const consent of due) {
    const next = nextReminder(moments, match.dueAt, unit.now);
    consent.reminders = next.reminders;
    consent.nextReminderAt = next.at;
    await unit.manager.save(MatchConsentEntity, consent);
    const payload = { id: match.id, side: consent.side, reminder: consent.reminders };
    await unit.record({ event: 'match.consent_reminded', payload, subject: { kind: 'match', id: match.id } });
  }
  return due.length;
}

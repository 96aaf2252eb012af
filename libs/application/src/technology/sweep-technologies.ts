import { staleWarningDays } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { addDays, dayOf } from '../listing/day.js';
import { sweepListings } from '../listing/sweep-listings.js';
import { technologyRoom } from './technology.room.js';

/**
 * Lapses listings whose warned year is over and warns those whose year ends soon. Lapses first: after a long standstill of the worker
 * a listing is still warned in one sweep and lapses at the earliest in the next. Safe to run at any time and twice.
 */
export async function sweepTechnologies(app: Application): Promise<{ lapsed: number; warned: number }> {
  const now = app.clock.now();
  const lapsed = await sweepListings(app, technologyRoom, 'lapse', { where: 'listing.validUntilOn < :today', parameters: { today: dayOf(now) } });
  const warned = await sweepListings(app, technologyRoom, 'warn_stale', { where: 'listing.validUntilOn <= :soon', parameters: { soon: addDays(now, staleWarningDays) } });
  return { lapsed, warned };
}

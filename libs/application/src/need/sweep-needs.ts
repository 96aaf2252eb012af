import type { Application } from '../application.js';
import { dayOf } from '../listing/day.js';
import { sweepListings } from '../listing/sweep-listings.js';
import { needRoom } from './need.room.js';

/** Lapses needs whose last day is over (UTC). Safe to run at any time and twice. */
export async function sweepNeeds(app: Application): Promise<{ lapsed: number }> {
  const due = { where: 'listing.validUntilOn < :today', parameters: { today: dayOf(app.clock.now()) } };
  return { lapsed: await sweepListings(app, needRoom, 'lapse', due) };
}

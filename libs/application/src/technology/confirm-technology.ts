import { listingValidDays } from '@team-osaka/domain';
import type { TechnologyEntity } from '@team-osaka/persistence';
import { addDays } from '../listing/day.js';

/** Records a proof of life: the listing holds for another year from now. */
export function confirmTechnology(technology: TechnologyEntity, now: Date): void {
  technology.confirmedAt = now;
  technology.validUntilOn = addDays(now, listingValidDays);
}

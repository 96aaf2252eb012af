import type { NeedFacts } from '@team-osaka/contracts';
import type { FieldError } from '@team-osaka/domain';
import type { NeedEntity } from '@team-osaka/persistence';
import { leastCharacters, presenceFault, textFault } from '../listing/completeness.js';
import { dayOf, yearsLater } from '../listing/day.js';

/** A need stays open for at most so many years at a time. */
const longestYears = 3;

/** What is wrong with a last day: it lies in the future, and not further than three years from today (UTC). */
export function validUntilFault(validUntil: string | null, now: Date): FieldError | undefined {
  const pointer = '/body/validUntil';
  if (validUntil === null) return { pointer, code: 'required' };
  if (validUntil <= dayOf(now)) return { pointer, code: 'not_in_future' };
  return validUntil > yearsLater(now, longestYears) ? { pointer, code: 'too_big' } : undefined;
}

/** What a need must say before it is reviewed: title and problem in its original language, a sector, where, whom to meet, until when. */
export function needFaults(need: Pick<NeedEntity, 'originalLanguage' | 'texts' | 'facts' | 'contact' | 'validUntilOn'>, now: Date): (FieldError | undefined)[] {
  const { sectors, site } = need.facts as NeedFacts;
  const original = need.texts[need.originalLanguage];
  const words = `/body/texts/${need.originalLanguage}`;
  return [
    textFault(`${words}/title`, original?.title),
    textFault(`${words}/problem`, original?.problem, leastCharacters),
    presenceFault('/body/facts/sectors', (sectors?.length ?? 0) > 0),
    presenceFault('/body/facts/site/country', Boolean(site)),
    presenceFault('/body/contact', need.contact !== null),
    validUntilFault(need.validUntilOn, now),
  ];
}

/** Kinds of partner in the city's cooperation register. */
export const partnerKinds = [
  'own-city', 'partner-city', 'partner-agency', 'partner-region', 'related-city', 'related-region', 'coordinator', 'platform', 'programme', 'award', 'statistic',
  'international-organisation', 'national-agency', 'local-public-private-body', 'open-innovation-hub',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Kinds of dated activity under the city's cooperation. */
export const activityTypes = [
  'anniversary-event', 'announcement', 'briefing', 'campaign', 'conference', 'courtesy-call', 'delegation-in', 'delegation-out', 'exhibition',
  'intercity-project-start', 'meeting', 'memorandum-renewed', 'memorandum-signed', 'platform-launch', 'policy-dialogue',
  'programme-join', 'publicity', 'school-class', 'seminar', 'site-visit', 'staff-dispatch', 'survey', 'training-course', 'virtual-tour', 'webinar', 'workshop',
] as const;
export type ActivityType = (typeof activityTypes)[number];

/** How exactly a date in the register is known. */
export const datePrecisions = ['year', 'month', 'month-range', 'day', 'day-range', 'fiscal-year'] as const;

import type { Option } from '@team-osaka/ui';

/** Names that browsers still list under a spelling the places themselves gave up (IANA "backward" file). */
const presentNames: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
};
const presentName = (zone: string): string => presentNames[zone] ?? zone;

/** The zone this browser runs in. */
export function browserTimeZone(): string {
  return presentName(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Every IANA zone with its present distance from UTC: "Asia/Ho Chi Minh (GMT+7)". The given one is always among them. */
export function timeZoneOptions(present: string): Option[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone').map(presentName), present]);
  return [...zones].sort().map((zone) => ({ value: zone, label: `${zone.replaceAll('_', ' ')} (${offsetOf(zone)})` }));
}

function offsetOf(zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(new Date());
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

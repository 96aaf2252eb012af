/**
 * The IANA zone of the seat of government or, where a country has several, of the partner's region (tz database, zone1970.tab: one zone
 * each for JP, VN, PH, TH, IN, MM, GB and the other countries here).
 */
const zones: Readonly<Record<string, string>> = {
  JP: 'Asia/Tokyo', VN: 'Asia/Ho_Chi_Minh', PH: 'Asia/Manila', TH: 'Asia/Bangkok', IN: 'Asia/Kolkata', MM: 'Asia/Yangon', GB: 'Europe/London',
  KH: 'Asia/Phnom_Penh', LA: 'Asia/Vientiane', MY: 'Asia/Kuala_Lumpur', SG: 'Asia/Singapore', BD: 'Asia/Dhaka', LK: 'Asia/Colombo', NP: 'Asia/Kathmandu', KR: 'Asia/Seoul', CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin', FR: 'Europe/Paris', IT: 'Europe/Rome', KE: 'Africa/Nairobi',
};

/** Zone of a country; undefined for one not listed. */
export const knownZoneOf = (country: string): string | undefined => zones[country];

/** Zone of a person who has not said where it is: that of its organisation's country; of the office (Japan) for a country not listed. */
export const zoneOfCountry = (country: string): string => knownZoneOf(country) ?? 'Asia/Tokyo';

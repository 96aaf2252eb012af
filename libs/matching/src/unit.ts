import { convert, units, type Unit } from '@team-osaka/domain';

/** A unit as understood: one of the platform's, times a factor; or the writer's own, which compares only with itself. */
export interface ParsedUnit {
  name: string;
  factor: number;
  known: Unit | undefined;
}

const canonical = new Map<string, Unit>((Object.keys(units) as Unit[]).map((unit) => [unit.toLowerCase(), unit]));

/** Spellings beyond the platform's list; the factor turns one of it into so many of the named unit. */
const spellings = new Map<string, { unit: Unit; factor: number }>(
  (
    [
      ['t/day', 1, 'tpd t/d ton/day ton/d tonne/day tonnes/day tons/day t/日 トン/日 tấn/ngày tan/ngay ตัน/วัน'],
      ['t/h', 1, 'tph t/hr ton/h ton/hr ton/hour t/hour t/時 トン/時 tấn/giờ ตัน/ชั่วโมง'],
      ['t/week', 1, 'ton/week t/wk tonne/week t/週 tấn/tuần ตัน/สัปดาห์'],
      ['t/month', 1, 'ton/month tonne/month t/月 tấn/tháng ตัน/เดือน'],
      ['t/year', 1, 'tpa tpy t/y t/yr t/a ton/y ton/yr ton/year tonne/year t/年 トン/年 tấn/năm ตัน/ปี'],
      ['kg/day', 1, 'kg/d kg/日 kg/ngày กก./วัน'],
      ['kg/h', 1, 'kg/hr kg/hour kg/時 kg/giờ'],
      ['m3/day', 1, 'm3/d cmd kld kl/day m3/日 m3/ngày m3/วัน ลบ.ม./วัน'],
      ['m3/h', 1, 'm3/hr m3/hour cmh m3/時 m3/giờ m3/ชั่วโมง ลบ.ม./ชม.'],
      ['m3/h', 60, 'm3/min'],
      ['m3/h', 3600, 'm3/s'],
      ['m3/day', 86.4, 'l/s lps'],
      ['m3/year', 1, 'm3/y m3/yr m3/年 m3/năm'],
      ['L/day', 1, 'l/d l/日'],
      ['L/h', 1, 'l/hr lph'],
      ['MLD', 1, 'ml/day ml/d megalitre/day'],
      ['kW', 1, 'kwp kva kilowatt'],
      ['MW', 1, 'mwp mva megawatt'],
      ['W', 1, 'wp watt'],
      // A refrigeration ton is 3.517 kW of cooling (US definition, 12,000 BTU/h).
      ['kW', 3.517, 'rt tr usrt'],
      ['kW', 0.7457, 'hp'],
      ['kWh/year', 1, 'kwh/y kwh/yr kwh/年'],
      ['MWh/year', 1, 'mwh/y mwh/yr mwh/年'],
      ['m2', 1, 'sqm sq.m'],
      ['m3', 1, 'cbm'],
      ['m3', 0.001, 'l litre liter'],
      ['t', 1, 'ton tons tonne tonnes トン tấn ตัน'],
      ['t', 0.001, 'kg'],
      ['tCO2/year', 1, 'tco2/y tco2/yr tco2e/year tco2e/y t-co2/year tco2/年'],
      ['household', 1, 'households hh home homes 世帯 hộ ครัวเรือน'],
      ['building', 1, 'buildings 棟 tòa อาคาร'],
      ['vehicle', 1, 'vehicles car cars truck trucks'],
      ['bus', 1, 'buses xe-buýt รถเมล์'],
      ['lamp', 1, 'lamps light lights luminaire luminaires streetlight streetlights 灯 bóng-đèn ดวง'],
      ['site', 1, 'sites location locations'],
      ['person', 1, 'persons people pe p.e. capita 人 người คน'],
    ] as const
  ).flatMap(([unit, factor, names]) => names.split(' ').map((name) => [name, { unit, factor }] as const)),
);

/** Reads a unit as people write it: any width, case, superscript, "per" for "/", spaces. */
export function parseUnit(text: string): ParsedUnit {
  const name = text.slice(0, 60).normalize('NFKC').toLowerCase().replace(/\s+per\s+/g, '/').replace(/\s+/g, '').replace(/\^/g, '');
  const unit = canonical.get(name);
  if (unit !== undefined) return { name, factor: 1, known: unit };
  const spelling = spellings.get(name);
  return spelling === undefined ? { name, factor: 1, known: undefined } : { name, factor: spelling.factor, known: spelling.unit };
}

/** How many of `to` one `from` is; undefined where the two measure different things or one is not understood. */
export function conversionFactor(from: string, to: string): number | undefined {
  const [source, target] = [parseUnit(from), parseUnit(to)];
  if (source.known === undefined || target.known === undefined) return source.name === target.name && source.name !== '' ? 1 : undefined;
  const factor = convert({ value: source.factor, unit: source.known }, target.known);
  return factor === undefined ? undefined : factor / target.factor;
}

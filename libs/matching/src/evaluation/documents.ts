import type { Constraint, NeedDocument, Quantity, TechnologyDocument, TextInput } from '../types.js';
import {
  asObject,
  optionalList,
  optionalNumber,
  optionalObject,
  optionalString,
  readJsonLines,
  requiredNumber,
  requiredString,
  type Fields,
  type Place,
} from './json-lines.js';

/** A need of an evaluation set; `kind` groups the results (`plain`, `hard`, …) and is never seen by the engine. */
export interface EvaluationNeed {
  document: NeedDocument;
  kind?: string;
}

/**
 * Reads the technologies of an evaluation set, one JSON object a line:
 * `{"id","organisationId","texts":[{"lang"?,"title","summary"?,"description"}],"jcmScopes"?,"trl"?,"countriesServed"?,
 * "capacity"?:{"min"?,"max"?,"unit"},"deployments"?:[{"country","year"?}],"capex"?:{"min"?,"max"?,"currency","per"?}}`.
 * Other fields are ignored, null counts as absent; so does a JCM scope written as a name instead of its number, since no score depends on it.
 * @throws FormatError naming file and line
 */
export function readTechnologies(text: string, file: string): TechnologyDocument[] {
  const technologies = readJsonLines(text, file).map(({ place, value }) => ({ place, value: technology(value, place) }));
  refuseTwins(technologies.map(({ place, value }) => ({ place, id: value.id })));
  return technologies.map(({ value }) => value);
}

/**
 * Reads the needs of an evaluation set, one JSON object a line:
 * `{"id","texts":[…],"quantity"?:{"value","unit"},"countryISO"?,"mustHaves"?:[{"type","value","unit"?,"currency"?,"per"?}],"kind"?}`.
 * Every must-have becomes a hard constraint.
 * @throws FormatError naming file and line
 */
export function readNeeds(text: string, file: string): EvaluationNeed[] {
  const needs = readJsonLines(text, file).map(({ place, value }) => ({ place, value: need(value, place) }));
  refuseTwins(needs.map(({ place, value }) => ({ place, id: value.document.id })));
  return needs.map(({ value }) => value);
}

function technology(fields: Fields, place: Place): TechnologyDocument {
  return present({
    id: identifier(fields, place),
    organisationId: requiredString(fields, 'organisationId', place),
    texts: texts(fields, place),
    sectors: strings(fields, 'sectors', place),
    jcmScopes: optionalList(fields, 'jcmScopes', place, Number)?.filter(Number.isInteger),
    trl: optionalNumber(fields, 'trl', place),
    countriesServed: strings(fields, 'countriesServed', place),
    capacity: optionalObject(fields, 'capacity', place, (capacity, at) =>
      present({ ...range(capacity, at), unit: requiredString(capacity, 'unit', at) }),
    ),
    deployments: optionalList(fields, 'deployments', place, (item, at) => {
      const deployment = asObject(item, at);
      return present({ country: requiredString(deployment, 'country', at), year: optionalNumber(deployment, 'year', at) });
    }),
    capex: optionalObject(fields, 'capex', place, (capex, at) =>
      present({ ...range(capex, at), currency: requiredString(capex, 'currency', at), per: optionalString(capex, 'per', at) }),
    ),
  });
}

function need(fields: Fields, place: Place): EvaluationNeed {
  const document: NeedDocument = present({
    id: identifier(fields, place),
    texts: texts(fields, place),
    sectors: strings(fields, 'sectors', place),
    quantity: optionalObject<Quantity>(fields, 'quantity', place, (quantity, at) => ({
      value: requiredNumber(quantity, 'value', at),
      unit: requiredString(quantity, 'unit', at),
    })),
    country: optionalString(fields, 'countryISO', place),
    constraints: optionalList(fields, 'mustHaves', place, mustHave),
  });
  return present({ document, kind: optionalString(fields, 'kind', place) });
}

const constraintTypes: ReadonlySet<string> = new Set<Constraint['type']>(['country', 'capacity', 'trlMin', 'deployedIn', 'capexMax']);

function isConstraintType(type: string): type is Constraint['type'] {
  return constraintTypes.has(type);
}

function mustHave(item: unknown, place: Place): Constraint {
  const fields = asObject(item, place);
  const type = requiredString(fields, 'type', place);
  if (!isConstraintType(type)) return place.at('type').fail(`"${type}" is none of ${[...constraintTypes].join(', ')}`);
  const value = fields['value'];
  if (typeof value !== 'string' && typeof value !== 'number') return place.at('value').fail('a string or a number is expected');
  return present({
    type,
    value,
    unit: optionalString(fields, 'unit', place),
    currency: optionalString(fields, 'currency', place),
    per: optionalString(fields, 'per', place),
    level: 'must' as const,
  });
}

/** Identifiers stand in TREC files, where a space parts columns. */
function identifier(fields: Fields, place: Place): string {
  const id = requiredString(fields, 'id', place);
  return /\s/u.test(id) ? place.at('id').fail('may hold no space') : id;
}

/** A missing title or description is read as empty: an empty text is bad input that the engine must bear. */
function texts(fields: Fields, place: Place): TextInput[] {
  const list = optionalList(fields, 'texts', place, (item, at) => {
    const text = asObject(item, at);
    return present({
      lang: optionalString(text, 'lang', at),
      title: optionalString(text, 'title', at) ?? '',
      summary: optionalString(text, 'summary', at),
      description: optionalString(text, 'description', at) ?? '',
    });
  });
  return list ?? place.at('texts').fail('is missing');
}

function strings(fields: Fields, key: string, place: Place): string[] | undefined {
  return optionalList(fields, key, place, (item, at) => (typeof item === 'string' ? item : at.fail('a string is expected')));
}

function range(fields: Fields, place: Place): { min?: number; max?: number } {
  return present({ min: optionalNumber(fields, 'min', place), max: optionalNumber(fields, 'max', place) });
}

function refuseTwins(entries: { place: Place; id: string }[]): void {
  const seen = new Map<string, number>();
  for (const { place, id } of entries) {
    const before = seen.get(id);
    if (before !== undefined) place.at('id').fail(`"${id}" stands in line ${before} already`);
    seen.set(id, place.line);
  }
}

type Optional<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Without the fields that are undefined. */
function present<T extends object>(fields: T): Optional<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Optional<T>;
}

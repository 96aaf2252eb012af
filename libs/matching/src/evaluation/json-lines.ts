/** A file that is not what its format asks for; the message names file, line and what is wrong there. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/** A place in a file, for messages: `needs.jsonl:12 texts[0].title`. */
export class Place {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly path = '',
  ) {}

  /** The place of a field, or of an item of a list. */
  at(key: string | number): Place {
    const path = typeof key === 'number' ? `${this.path}[${key}]` : this.path === '' ? key : `${this.path}.${key}`;
    return new Place(this.file, this.line, path);
  }

  /** @throws FormatError always */
  fail(problem: string): never {
    throw new FormatError(`${this.file}:${this.line}${this.path === '' ? '' : ` ${this.path}`}: ${problem}`);
  }
}

/** A JSON object and where it stands. */
export type Fields = Record<string, unknown>;

/**
 * Reads JSON Lines: one object a line, empty lines skipped.
 * @throws FormatError where a line is no JSON object
 */
export function readJsonLines(text: string, file: string): { place: Place; value: Fields }[] {
  return linesOf(text).flatMap(({ line, content }) => {
    const place = new Place(file, line);
    return [{ place, value: asObject(parse(content, place), place) }];
  });
}

/** The lines that are not empty, counted from 1. */
export function linesOf(text: string): { line: number; content: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, content: content.trim() }))
    .filter(({ content }) => content !== '');
}

function parse(content: string, place: Place): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    return place.fail(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** @throws FormatError where the value is no object */
export function asObject(value: unknown, place: Place): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return place.fail('an object is expected');
  return value as Fields;
}

/** The string of a field; undefined where it is absent or null. */
export function optionalString(fields: Fields, key: string, place: Place): string | undefined {
  const value = fields[key] ?? undefined;
  return value === undefined || typeof value === 'string' ? value : place.at(key).fail('a string is expected');
}

/** The string of a field that must be there and not be empty. */
export function requiredString(fields: Fields, key: string, place: Place): string {
  const value = optionalString(fields, key, place);
  return value === undefined || value === '' ? place.at(key).fail('is missing') : value;
}

/** The number of a field; undefined where it is absent or null. */
export function optionalNumber(fields: Fields, key: string, place: Place): number | undefined {
  const value = fields[key] ?? undefined;
  return value === undefined || (typeof value === 'number' && Number.isFinite(value)) ? value : place.at(key).fail('a number is expected');
}

/** The number of a field that must be there. */
export function requiredNumber(fields: Fields, key: string, place: Place): number {
  return optionalNumber(fields, key, place) ?? place.at(key).fail('is missing');
}

/** The items of a list, each read by `read`; undefined where the list is absent or null. */
export function optionalList<T>(fields: Fields, key: string, place: Place, read: (item: unknown, place: Place) => T): T[] | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return place.at(key).fail('a list is expected');
  return value.map((item: unknown, index) => read(item, place.at(key).at(index)));
}

/** The object of a field, read by `read`; undefined where it is absent or null. */
export function optionalObject<T>(fields: Fields, key: string, place: Place, read: (fields: Fields, place: Place) => T): T | undefined {
  const value = fields[key] ?? undefined;
  return value === undefined ? undefined : read(asObject(value, place.at(key)), place.at(key));
}

import { contentLanguages, isCountry, isCurrency, productLanguages, unitNames } from '@team-osaka/domain';
import { z } from 'zod';

/** An empty object: no parameters, no query, no body. */
export const nothing = z.strictObject({});
/** Response of actions that answer with no content (204). */
export const noContent = z.null();

// Text that a database and a mail header can hold: no control characters (but line breaks and tabs), no lone surrogates.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const printable = (value: string): boolean => !unprintable.test(value);

/** One line of text, trimmed, 1 to `max` characters. */
export const line = (max: number) =>
  z.string().trim().min(1).max(max).refine((value) => printable(value) && !/[\r\n]/.test(value), { params: { code: 'text_unprintable' } });
/** Several lines of text, trimmed, up to `max` characters. */
export const prose = (max: number) =>
  z.string().trim().max(max).refine(printable, { params: { code: 'text_unprintable' } });

export const id = z.uuid();
export const version = z.int().min(1);
/** UTC instant, ISO 8601. */
export const instant = z.iso.datetime();
/** Calendar date, ISO 8601. */
export const day = z.iso.date();
export const email = z.email().max(254).transform((value) => value.toLowerCase());
export const webAddress = z.url({ protocol: /^https?$/ }).max(500);
const isSecureAddress = (value: string): boolean => {
  // The parser of addresses leaves blanks and line breaks out, and a name before the host would hide where it leads.
  if (!/^https:\/\/[^\s\p{C}<>"\\^`{|}]+$/iu.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
};
/** An address that people open: https only, one line, without credentials. */
export const secureAddress = line(500).refine(isSecureAddress, { params: { code: 'address_not_secure' } });
export const country = z.string().refine(isCountry, { params: { code: 'country_unknown' } });
export const currency = z.string().refine(isCurrency, { params: { code: 'currency_unknown' } });
export const unit = z.enum(unitNames as [string, ...string[]]) as unknown as z.ZodType<(typeof unitNames)[number]>;
export const productLanguage = z.enum(productLanguages);
export const contentLanguage = z.enum(contentLanguages);
/** By the language a text is stored as: the one its writing looks like. Only for who may correct it, and only where it can be told. */
export const recognisedLanguages = z.record(z.string(), contentLanguage);
export const timeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, { params: { code: 'time_zone_unknown' } });
export const idParams = z.strictObject({ id });

/** Text per language. */
export const localised = (max: number) => z.partialRecord(contentLanguage, line(max));

/** A list value in a query string: repeated or comma-separated. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? undefined : typeof value === 'string' ? value.split(',') : value), z.array(item).max(20).optional());
/** A flag in a query string. */
export const flag = z.stringbool().optional();

/** Keyset paging: an opaque cursor from the page before and a page size. */
export const paging = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
};
/** A page of a list; `next` is the cursor of the following page, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), next: z.string().nullable() });

/** Body of an action on a versioned record: the version last seen, and a reason where the action asks for one. */
export const actionBody = z.strictObject({ version, reason: prose(2000).optional() });

/** An organisation as others mention it. */
export const organisationMention = z.strictObject({ id, name: z.string(), kind: z.string(), country: z.string(), demonstration: z.boolean() });

/** Where a public fact was read. */
export const sources = z.array(z.string().max(500)).max(20);

/** A record of who decided last, shown to those who may see names. */
export const decision = z.strictObject({ by: z.string().nullable(), at: z.string(), reason: z.string().nullable() });

/**
 * Texts of the product in every product language.
 *
 * Adding a text: put the key into `catalogs/en/<room>.ts` and the same key into ja, vi and th (anything else does not compile).
 * Keys are flat and start with the room: `'match.approve.button': 'Approve'`; values are ICU messages:
 * `'{count, plural, one {# match} other {# matches}}'`. Labels of vocabularies, machine states and actions are in
 * `vocabulary.ts` and `machine.ts`, errors in `error.ts`.
 *
 * Browser: `const t = useText()` of apps/web (or `createTranslator(language, await loadCatalog(language))`).
 * Server: `translatorOf(person.locale)` of `@team-osaka/i18n/server`.
 *
 *     t.text('match.approve.button')                     a fixed text
 *     t.text('need.list.count', { count: 3 })            with ICU arguments
 *     t.textOf('vocabulary.sector', need.sector)         label of a typed vocabulary value
 *     t.textOf('match.state', match.state)               label of a machine state
 *     t.textOr(`error.${problem.code}`, problem.detail)  a code known only when running
 *     t.date('2026-03-01')  t.dateTime(moment)  t.money(5e6, 'JPY')  t.country('VN')  t.relative(dueAt, new Date())
 */
export type { Catalog, LanguageCatalog, TextKey } from './catalog.js';
export type { DatePrecision, DateValue, Formats } from './formats.js';
export { errorText, fieldErrorText } from './error-text.js';
export { loadCatalog } from './load-catalog.js';
export { createTranslator, localeOf, type TextParams, type Translator, type TranslatorOptions } from './translator.js';

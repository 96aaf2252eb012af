/**
 * The design system: accessible primitives after the design system of Japan's Digital Agency. Styles: `@team-osaka/ui/styles.css`.
 * Controls are controlled (`value`, `onChange(value)`); `name` is the field's path in the request body, so that errors find it.
 * A text that a primitive says by itself comes from `UiTextProvider`.
 */
export { I18nProvider, RouterProvider } from 'react-aria-components';
export * from './button.js';
export * from './card.js';
export { Checkbox, CheckboxGroup, Tick, type CheckboxGroupProps, type CheckboxProps, type TickProps } from './checkbox.js';
export * from './combo-box.js';
export * from './confirm-dialog.js';
export * from './cx.js';
export * from './data-table.js';
export * from './date-field.js';
export * from './date-time-field.js';
export * from './description-list.js';
export * from './dialog.js';
export * from './empty-state.js';
export * from './error-summary.js';
export { FieldError, Help, type FieldProps } from './field.js';
export * from './filter-bar.js';
export * from './form.js';
export * from './form-footer.js';
export { fieldId, type FormError } from './form-context.js';
export { Highlight, type HighlightProps } from './highlight.js';
export * from './icon.js';
export * from './link.js';
export * from './menu.js';
export * from './notice.js';
export { parseTypedNumber } from './typed-number.js';
export { NumberField, type NumberFieldProps } from './number-field.js';
export * from './page-header.js';
export * from './radio-group.js';
export * from './score-meter.js';
export * from './search-field.js';
export * from './select.js';
export * from './show-more.js';
export * from './skeleton.js';
export * from './status-chip.js';
export * from './tabs.js';
export * from './tag.js';
export * from './text-area.js';
export * from './text-field.js';
export * from './timeline.js';
export * from './toast.js';
export * from './ui-texts.js';
export * from './visually-hidden.js';

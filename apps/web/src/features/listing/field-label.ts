import type { Translator } from '@team-osaka/i18n';

/** `referenceSites` as text keys spell it: `reference_sites`. */
const spelt = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What people call the field at a path of the request: `texts.vi.title`, `facts.capacity.unit`, `validUntil`. */
export function fieldLabel(t: Translator, room: 'technology' | 'need', name: string): string {
  const [part = '', second = '', third = ''] = name.split('.');
  const label = (field: string): string => t.textOr(`${room}.field.${spelt(field)}`, t.textOr(`listing.field.${spelt(field)}`, field));
  if (part === 'texts') return t.text('listing.text.field', { field: label(third || 'title'), language: t.languageName(second) });
  return label(part === 'facts' ? second : part);
}

/** The control that a fault is shown at: that of the path itself, the first one of a group, or the group of a list entry. */
export function controlName(controls: Readonly<Record<string, string>>, name: string): string {
  const list = name.replace(/\.\d+$/, '');
  return controls[list] ?? list;
}

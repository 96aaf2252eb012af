import { Button, Help, IconButton, fieldId } from '@team-osaka/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';

export interface RepeatGroupProps<Row> {
  /** Path of the rows in the request; also the anchor for faults of the whole group. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: Row[]) => void;
  readonly empty: () => Row;
  readonly max: number;
  readonly addLabel: string;
  /** Names one row, for its heading and its remove button. */
  readonly rowLabel: (index: number) => string;
  /** The fields of a row; `name` is the row's path, `set` changes some of its values. */
  readonly children: (row: Row, set: (change: Partial<Row>) => void, name: string) => ReactNode;
}

/** Any number of rows of the same fields, added and taken out one by one. */
export function RepeatGroup<Row extends object>({ name, label, description, rows, onChange, empty, max, addLabel, rowLabel, children }: RepeatGroupProps<Row>) {
  const t = useText();
  const group = useRef<HTMLFieldSetElement>(null);
  const toFocus = useRef<number | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    const row = group.current?.querySelector(`[data-row="${toFocus.current}"]`);
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    toFocus.current = null;
  }, [rows.length]);

  return (
    <fieldset ref={group} className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 text-std-17B-170 leading-snug">{label}</legend>
      {description && <Help id={`${fieldId(name)}-help`}>{description}</Help>}
      {rows.map((row, index) => (
        // Rows have no identity but their place.
        <div key={index} data-row={index} role="group" aria-label={rowLabel(index)} className="flex min-w-0 flex-col gap-4 rounded-12 border border-line p-4">
          <div className="flex items-center justify-between gap-2">
            <span className="font-bold text-ink-soft">{rowLabel(index)}</span>
            <IconButton
              icon="close" label={t.text('ui.remove', { label: rowLabel(index) })}
              onPress={() => {
                onChange(rows.filter((_, place) => place !== index));
                document.getElementById(fieldId(name))?.focus();
              }}
            />
          </div>
          {children(row, (change) => onChange(rows.map((item, place) => (place === index ? { ...item, ...change } : item))), `${name}.${index}`)}
        </div>
      ))}
      <span>
        <Button
          id={fieldId(name)} variant="secondary" size="small" icon="plus" disabled={rows.length >= max}
          onPress={() => {
            toFocus.current = rows.length;
            onChange([...rows, empty()]);
          }}
        >
          {addLabel}
        </Button>
      </span>
    </fieldset>
  );
}

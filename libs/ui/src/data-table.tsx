import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { Icon } from './icon.js';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row; it heads the card on a narrow screen. */
  readonly isTitle?: boolean;
  readonly align?: 'start' | 'end';
  readonly className?: string;
  /** Present where the list can be sorted by this column. */
  readonly sort?: { readonly direction: 'ascending' | 'descending' | 'none'; readonly onSort: () => void };
}

export interface DataTableProps<Row> {
  /** What the table shows; spoken, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isSelected?: (row: Row) => boolean;
}

/**
 * A table that turns into cards below 768 px. The roles are said outright, because browsers drop the table's meaning with its
 * table display.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, isSelected }: DataTableProps<Row>) {
  return (
    <table role="table" className="block w-full border-collapse md:table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:border-b-2 md:border-line-strong">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              aria-sort={column.sort?.direction}
              className={cx('px-3 py-3 align-bottom font-bold', column.align === 'end' ? 'text-right' : 'text-left', column.className)}
            >
              {column.sort ? <SortButton header={column.header} sort={column.sort} /> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="flex flex-col gap-4 md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            aria-selected={isSelected?.(row)}
            className={cx(
              'flex flex-col gap-2 rounded-12 border border-line p-4 md:table-row md:rounded-none md:border-0 md:border-b md:p-0 md:hover:bg-field',
              isSelected?.(row) && 'border-key-900 bg-key-50',
            )}
          >
            {columns.map((column) =>
              column.isTitle ? (
                <th key={column.id} role="rowheader" scope="row" className={cx('block min-w-0 text-left align-top font-normal md:table-cell md:px-3 md:py-3', column.className)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.id}
                  role="cell"
                  className={cx('flex min-w-0 flex-wrap gap-x-3 md:table-cell md:px-3 md:py-3 md:align-top', column.align === 'end' && 'md:text-right md:tabular-nums', column.className)}
                >
                  {column.header !== '' && (
                    <span aria-hidden="true" className="text-ink-soft md:hidden">
                      {column.header}
                    </span>
                  )}
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortButton({ header, sort }: { readonly header: string; readonly sort: NonNullable<Column<unknown>['sort']> }) {
  return (
    <button type="button" onClick={sort.onSort} className="inline-flex min-h-11 items-center gap-1 font-bold underline-offset-4 hover:underline">
      {header}
      {sort.direction !== 'none' && <Icon name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} className="size-4" />}
    </button>
  );
}

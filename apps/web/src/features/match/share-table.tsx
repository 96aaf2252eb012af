import { DataTable, type Column } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

interface ShareTableProps {
  readonly caption: string;
  readonly sets: readonly { readonly id: string; readonly header: string; readonly weights: Readonly<Record<string, number>> }[];
}

/** How much each part of the score counts, in each of the sets. */
export function ShareTable({ caption, sets }: ShareTableProps) {
  const t = useText();
  const names = [...new Set(sets.flatMap(({ weights }) => Object.keys(weights)))];
  const columns: Column<string>[] = [
    { id: 'signal', header: t.text('report.weights.part'), isTitle: true, cell: (name) => t.textOr(`match.signal.${name}`, name) },
    ...sets.map(({ id, header, weights }): Column<string> => ({
      id, header, align: 'end', cell: (name) => (weights[name] === undefined ? '–' : t.number(weights[name], { style: 'percent', maximumFractionDigits: 1 })),
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={names} rowKey={(name) => name} />;
}

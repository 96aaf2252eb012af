import type { NeedConstraint } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { DataTable, StatusChip } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { quantityText, unitText } from '../listing/fact-text.js';
import { isCountryConstraint } from './need-draft.js';

/** The value of a constraint in words. */
function valueText(t: Translator, { type, value, unit, currency, per }: NeedConstraint): string {
  if (typeof value === 'string') return isCountryConstraint(type) ? t.country(value) : value;
  if (type === 'trlMin') return t.textOr(`listing.trl.${value}`, String(value));
  if (currency) return per ? t.text('listing.money.per', { amount: t.money(value, currency), per: unitText(t, per) }) : t.money(value, currency);
  return unit ? quantityText(t, value, unit) : t.number(value);
}

/** The conditions of a need, musts before wishes. */
export function ConstraintTable({ constraints }: { readonly constraints: readonly NeedConstraint[] }) {
  const t = useText();
  const rows = constraints.map((constraint, index) => ({ ...constraint, index })).sort((one, other) => Number(one.level === 'nice') - Number(other.level === 'nice'));
  return (
    <DataTable
      caption={t.text('need.field.constraints')} rows={rows} rowKey={({ index }) => String(index)}
      columns={[
        { id: 'type', header: t.text('need.form.constraint_type'), isTitle: true, cell: ({ type }) => <span className="font-bold">{t.textOf('vocabulary.constraint', type)}</span> },
        { id: 'value', header: t.text('listing.form.value'), cell: (constraint) => valueText(t, constraint) },
        {
          id: 'level', header: t.text('need.form.constraint_level'),
          cell: ({ level }) => <StatusChip tone={level === 'must' ? 'attention' : 'neutral'} icon={level === 'must' ? 'alert' : 'check'}>{t.textOf('vocabulary.constraint_level', level)}</StatusChip>,
        },
      ]}
    />
  );
}

import type { ExplanationView } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { StatusChip, Tag, type IconName, type Tone } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

type Constraint = ExplanationView['constraints'][number];

const look: Readonly<Record<Constraint['state'], { readonly tone: Tone; readonly icon: IconName }>> = {
  met: { tone: 'success', icon: 'check-circle' },
  'not-met': { tone: 'problem', icon: 'error' },
  unknown: { tone: 'neutral', icon: 'question' },
};

/** The conditions of the need: which the listing meets, which it does not, and where it is silent. */
export function ConstraintList({ constraints }: { readonly constraints: readonly Constraint[] }) {
  const t = useText();
  return (
    <ul className="flex flex-col gap-2">
      {constraints.map((constraint, index) => (
        <li key={index} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line pb-2 last:border-0">
          <StatusChip {...look[constraint.state]}>{t.textOf('vocabulary.constraint_state', constraint.state)}</StatusChip>
          <b>{t.textOr(`vocabulary.constraint.${constraint.type}`, constraint.type)}</b>
          <Tag>{t.textOf('vocabulary.constraint_level', constraint.level)}</Tag>
          <span className="text-ink-soft">{explain(t, constraint)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What stands behind a judgement; the detail comes from the engine (`ConstraintResult.detail`). */
function explain(t: Translator, { type, state, detail = {} }: Constraint): string {
  const country = typeof detail['country'] === 'string' ? t.country(detail['country']) : null;
  if (type === 'country' && country && state === 'met') return t.text('match.constraint.served', { country });
  if (type === 'country' && country) return t.text('match.constraint.not_served', { country, served: countries(t, detail['served']) });
  if (type === 'deployedIn' && country) return t.text(state === 'met' ? 'match.constraint.deployed' : 'match.constraint.not_deployed', { country });
  if (type === 'capacity' && detail['wanted'] !== undefined) return capacity(t, detail);
  if (type === 'trlMin' && detail['trl'] !== undefined) return t.text('match.constraint.trl', { trl: detail['trl'], wanted: detail['wanted'] ?? '' });
  if (type === 'capexMax' && detail['affordable'] !== undefined) return budget(t, detail);
  return state === 'unknown' ? t.text('match.constraint.silent') : '';
}

function capacity(t: Translator, { wanted = 0, unit = '', min, max }: Readonly<Record<string, string | number>>): string {
  const facts = { wanted: t.number(Number(wanted)), unit: t.textOr(`vocabulary.unit.${unit}`, String(unit)) };
  if (min !== undefined && max !== undefined) return t.text('match.constraint.capacity', { ...facts, min: t.number(Number(min)), max: t.number(Number(max)) });
  if (max !== undefined) return t.text('match.constraint.capacity_to', { ...facts, max: t.number(Number(max)) });
  return t.text('match.constraint.capacity_from', { ...facts, min: t.number(Number(min ?? 0)) });
}

function budget(t: Translator, { affordable = 0, currency = '', per }: Readonly<Record<string, string | number>>): string {
  const money = t.money(Number(affordable), String(currency));
  return per === undefined ? t.text('match.constraint.budget', { money }) : t.text('match.constraint.budget_per', { money, unit: t.textOr(`vocabulary.unit.${per}`, String(per)) });
}

/** Codes as the engine joins them. */
function countries(t: Translator, codes: string | number | undefined): string {
  return t.list(String(codes ?? '').split(', ').filter(Boolean).map((code) => t.country(code)));
}

import { vocabularyRoutes, type ConceptRow } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { ComboBox, type Option } from '@team-osaka/ui';
import { useEffect, useState } from 'react';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { conceptName } from './concept-name.js';

export interface ConceptPickerProps {
  readonly name: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
  readonly isSingle?: boolean;
}

/** Pause in typing after which the server is asked, in milliseconds. */
const settledAfter = 200;

/** Concepts found by words of any language. */
export function ConceptPicker({ name, label, value, onChange, isSingle = false }: ConceptPickerProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), settledAfter);
    return () => clearTimeout(timer);
  }, [typed]);
  const answer = useRoute(vocabularyRoutes.listConcepts, { query: { limit: 20, ...(asked ? { q: asked } : {}) } });
  // What was chosen keeps its name while other words are typed.
  const [chosen, setChosen] = useState<readonly Option[]>([]);
  const found = (answer.data?.items ?? []).map((row) => optionOf(t, row));
  const options = [...found, ...chosen.filter((option) => !found.some(({ value: code }) => code === option.value))];

  function choose(codes: string[]): void {
    setChosen(codes.flatMap((code) => options.find((option) => option.value === code) ?? []));
    onChange(codes);
  }

  return (
    <ComboBox
      name={name} label={label} description={t.text('concept.hint.concept')} isRequired isSingle={isSingle}
      value={value} onChange={choose} options={options} onType={setTyped}
    />
  );
}

function optionOf(t: Translator, row: ConceptRow): Option {
  const name = conceptName(row, t.language).text;
  const found = row.found !== null && row.found !== name ? t.text('concept.list.found', { label: row.found }) : '';
  return { value: row.code, label: name, description: [t.textOf('concept.facet', row.facet), found].filter(Boolean).join(' · ') };
}

import { useText } from '../../shared/language.js';
import { ListNav } from '../../shared/list-nav.js';

const parts = [
  { href: '/vocabulary', label: 'concept.nav.words' },
  { href: '/vocabulary/concepts', label: 'concept.nav.concepts' },
] as const;

/** The two lists of the vocabulary side by side. */
export function VocabularyNav({ current }: { readonly current: (typeof parts)[number]['href'] }) {
  const t = useText();
  return <ListNav label={t.text('concept.nav.label')} items={parts.map(({ href, label }) => ({ href, label: t.text(label) }))} current={current} />;
}

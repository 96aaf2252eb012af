import { useText } from '../../shared/language.js';
import { ListNav } from '../../shared/list-nav.js';

const parts = [
  { href: '/cooperation', label: 'cooperation.nav.partners' },
  { href: '/cooperation/memoranda', label: 'cooperation.nav.memoranda' },
  { href: '/cooperation/activities', label: 'cooperation.nav.activities' },
] as const;

/** The three lists of the register side by side. */
export function CooperationNav({ current }: { readonly current: (typeof parts)[number]['href'] }) {
  const t = useText();
  return <ListNav label={t.text('cooperation.nav.label')} items={parts.map(({ href, label }) => ({ href, label: t.text(label) }))} current={current} />;
}

import { Section } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { SourceList } from '../../shared/source-list.js';

/** Where the facts of a listing were read; nothing where its organisation wrote them itself. */
export function SourcesSection({ sources }: { readonly sources: readonly string[] }) {
  const t = useText();
  if (sources.length === 0) return null;
  return (
    <Section title={t.text('ui.sources')}>
      <SourceList sources={sources} />
    </Section>
  );
}

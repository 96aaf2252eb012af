import type { MemorandumView } from '@team-osaka/contracts';
import { Card, DescriptionList } from '@team-osaka/ui';
import { inReaderLanguage, languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { SourceList } from '../../shared/source-list.js';
import { roughDateText } from './rough-date.js';

/** A memorandum with its parties, its renewals and where it was read. `href` leads to its partner. */
export function MemorandumCard({ memorandum, href }: { readonly memorandum: MemorandumView; readonly href?: string }) {
  const t = useText();
  const title = inReaderLanguage(memorandum.title, t.language);
  const counterparty = inReaderLanguage(memorandum.counterparty, t.language);
  return (
    <Card title={title?.text} lang={title?.lang} href={href}>
      <DescriptionList
        facts={[
          {
            term: t.text('cooperation.memorandum.parties'),
            value: (
              <>
                <span lang={languageOfText(memorandum.osakaParty)}>{memorandum.osakaParty}</span>
                {' · '}
                <span lang={counterparty?.lang}>{counterparty?.text}</span>
              </>
            ),
          },
          { term: t.text('cooperation.memorandum.signed'), value: roughDateText(t, memorandum.signed) },
          {
            term: t.text('cooperation.memorandum.renewed'),
            value: memorandum.renewals.length > 0 && (
              <ul className="flex flex-col gap-1">
                {memorandum.renewals.map((renewal) => (
                  <li key={renewal.start}>
                    {renewal.title
                      ? t.text('cooperation.memorandum.renewed_as', { date: roughDateText(t, renewal), title: renewal.title })
                      : roughDateText(t, renewal)}
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t.text('ui.sources'), value: <SourceList sources={memorandum.sources} /> },
        ]}
      />
    </Card>
  );
}

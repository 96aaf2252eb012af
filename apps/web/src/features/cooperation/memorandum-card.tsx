import type { MemorandumView } from '@team-osaka/contracts';
import { Card, DescriptionList, Link } from '@team-osaka/ui';
import { inReaderLanguage, languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { SourceList } from '../../shared/source-list.js';
import { roughDateText } from './rough-date.js';

export interface MemorandumCardProps {
  readonly memorandum: MemorandumView;
  /** Heading level of the title. */
  readonly level: 2 | 3;
  /** Names the partner and leads to it, where memoranda of several stand together. */
  readonly showPartner?: boolean;
}

/** A memorandum with its parties, its renewals and where it was read. */
export function MemorandumCard({ memorandum, level, showPartner = false }: MemorandumCardProps) {
  const t = useText();
  const title = inReaderLanguage(memorandum.title, t.language);
  const partner = inReaderLanguage(memorandum.partner, t.language);
  const counterparty = inReaderLanguage(memorandum.counterparty, t.language);
  return (
    <Card level={level} title={title?.text} lang={title?.lang}>
      <DescriptionList
        facts={[
          {
            term: t.text('cooperation.filter.partner'),
            value: showPartner && <Link href={`/cooperation/partners/${memorandum.partnerId}`}>{partner?.text}</Link>,
            lang: partner?.lang,
          },
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

import { cooperationRoutes, type RouteOutput } from '@team-osaka/contracts';
import { CardGrid, DescriptionList, Notice, Section, Skeleton, Tag } from '@team-osaka/ui';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { inReaderLanguage, languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SourceList } from '../../shared/source-list.js';
import { ActivityTimeline } from './activity-timeline.js';
import { MemorandumCard } from './memorandum-card.js';
import { roughDateText } from './rough-date.js';

/** One partner with its memoranda and activities. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useRoute(cooperationRoutes.readPartner, { params: { id } });
  const partner = answer.data;
  const name = partner && inReaderLanguage(partner.name, t.language);
  const title = name?.text ?? t.text('cooperation.nav.partners');

  return (
    <Page
      title={title}
      titleLang={name?.lang}
      breadcrumbs={[{ label: t.text('cooperation.title'), href: '/cooperation' }]}
      eyebrow={partner && <Tag>{t.textOf('partner.kind', partner.kind)}</Tag>}
    >
      {answer.isPending && <Skeleton />}
      {answer.error?.status === 404 && <Notice kind="info" title={t.text('cooperation.partner.missing')} />}
      {answer.error && answer.error.status !== 404 && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {partner && <PartnerSections partner={partner} />}
    </Page>
  );
}

function PartnerSections({ partner }: { readonly partner: RouteOutput<typeof cooperationRoutes.readPartner> }) {
  const t = useText();
  return (
    <>
      <Section title={t.text('cooperation.partner.about')}>
        <DescriptionList
          facts={[
            { term: t.text('cooperation.partner.country'), value: partner.country && t.country(partner.country) },
            { term: t.text('cooperation.partner.relation'), value: partner.relation, lang: 'en' },
            { term: t.text('cooperation.partner.since'), value: partner.since && roughDateText(t, partner.since) },
            {
              term: t.text('cooperation.partner.note'),
              value: partner.note?.split('\n').map((line) => (
                <p key={line} lang={languageOfText(line)}>
                  {line}
                </p>
              )),
            },
            { term: t.text('ui.sources'), value: partner.sources.length > 0 && <SourceList sources={partner.sources} /> },
          ]}
        />
      </Section>
      <Section title={t.text('cooperation.nav.memoranda')}>
        {partner.memorandaList.length === 0 && <p className="text-ink-soft">{t.text('cooperation.partner.no_memoranda')}</p>}
        <CardGrid>
          {partner.memorandaList.map((memorandum) => (
            <MemorandumCard key={memorandum.id} memorandum={memorandum} level={3} />
          ))}
        </CardGrid>
      </Section>
      <Section title={t.text('cooperation.nav.activities')}>
        <ActivityTimeline query={{ partner: partner.id }} empty={<p className="text-ink-soft">{t.text('cooperation.partner.no_activities')}</p>} />
      </Section>
    </>
  );
}

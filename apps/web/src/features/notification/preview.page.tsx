import { previewRoutes, type RouteOutput } from '@team-osaka/contracts';
import { productLanguages, type ProductLanguage } from '@team-osaka/domain';
import { DescriptionList, Section, Select, Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { languageNames, useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { useUrlState } from '../../shared/url-state.js';

/** Every message in every language as its recipients see it. */
export function Component() {
  const t = useText();
  return <SignedIn permission="notification.preview" title={t.text('preview.title')}>{() => <Preview />}</SignedIn>;
}

function Preview() {
  const t = useText();
  const { values, set } = useUrlState({ kind: 'match.asked_technology', language: t.language as string });
  const language = productLanguages.find((known) => known === values.language) ?? t.language;
  const answer = useRoute(previewRoutes.read, { query: { kind: values.kind, language } });
  const kinds = answer.data?.kinds ?? [values.kind];
  return (
    <Page title={t.text('preview.title')} breadcrumbs={[{ label: t.text('home.notifications.title'), href: '/notifications' }]} description={t.text('preview.lead')}>
      <search className="grid grid-cols-1 gap-6 sm:grid-cols-2">
        <Select name="kind" label={t.text('preview.kind')} options={kinds.map((kind) => ({ value: kind, label: t.textOr(`notification.kind.${kind}`, kind) }))} value={values.kind} onChange={(kind) => set({ kind })} />
        <Select name="language" label={t.text('preview.language')} options={productLanguages.map((value) => ({ value, label: languageNames[value] }))} value={language} onChange={(next) => set({ language: next })} />
      </search>
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <Skeleton />}
      {answer.data && <Shown kind={values.kind} language={language} preview={answer.data} />}
    </Page>
  );
}

interface ShownProps {
  readonly kind: string;
  readonly language: ProductLanguage;
  readonly preview: RouteOutput<typeof previewRoutes.read>;
}

function Shown({ kind, language, preview: { mail, inApp, urgency } }: ShownProps) {
  const t = useText();
  const source = `/api${previewRoutes.html.path}?${new URLSearchParams({ kind, language }).toString()}`;
  return (
    <div className="flex flex-col gap-10">
      <DescriptionList facts={[{ term: t.text('preview.subject'), value: mail.subject, lang: language }, { term: t.text('preview.urgency'), value: t.textOf('preview.urgency', urgency) }]} />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[360px_minmax(0,1fr)]">
        <Section title={t.text('preview.html')}>
          {/* Sandboxed without any permission: nothing in a mail may run or lead away. */}
          <iframe key={source} title={t.text('preview.html')} src={source} sandbox="" className="h-[46rem] w-full max-w-[360px] border border-line bg-white" />
        </Section>
        <div className="flex min-w-0 flex-col gap-10">
          <Section title={t.text('preview.in_app')}>
            {inApp ? (
              <div lang={language} className="border border-line border-l-4 border-l-key-900 bg-key-50 p-4">
                <p className="font-bold">{inApp.title}</p>
                <p className="text-ink-soft">{inApp.body}</p>
              </div>
            ) : (
              <p>{t.text('preview.in_app_none')}</p>
            )}
          </Section>
          <Section title={t.text('preview.text')}>
            <pre lang={language} tabIndex={0} aria-label={t.text('preview.text')} className="max-h-[40rem] overflow-auto border border-line p-4 text-dns-14N-130 break-words whitespace-pre-wrap">{mail.text}</pre>
          </Section>
        </div>
      </div>
    </div>
  );
}

import { vocabularyRoutes, type ConceptView } from '@team-osaka/contracts';
import { conceptLanguages } from '@team-osaka/domain';
import { Link, Notice, Section, Skeleton, Tag } from '@team-osaka/ui';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { conceptName } from './concept-name.js';
import { LabelForm } from './label-form.js';
import { LabelItem } from './label-item.js';
import { WithdrawConcept } from './withdraw-concept.js';

/** One concept with its labels in every language. */
export function Component() {
  const t = useText();
  return (
    <SignedIn permission="vocabulary.manage" title={t.text('concept.list.title')}>
      {() => <Concept />}
    </SignedIn>
  );
}

function Concept() {
  const t = useText();
  const { code = '' } = useParams();
  const answer = useRoute(vocabularyRoutes.readConcept, { params: { code } });
  const concept = answer.data;
  const name = concept && conceptName(concept, t.language);
  return (
    <Page
      title={name?.text ?? t.text('concept.list.title')}
      titleLang={name?.lang}
      breadcrumbs={[{ label: t.text('concept.words.title'), href: '/vocabulary' }, { label: t.text('concept.list.title'), href: '/vocabulary/concepts' }]}
      eyebrow={
        concept && (
          <>
            <Tag>{t.textOf('concept.facet', concept.facet)}</Tag>
            {concept.added && <Tag>{t.text('concept.mark.added')}</Tag>}
          </>
        )
      }
      actions={concept?.added && <WithdrawConcept concept={concept} />}
    >
      {answer.isPending && <Skeleton />}
      {answer.error && (answer.error.status === 404 || answer.error.status === 422 ? <Notice kind="info" title={t.text('error.vocabulary.concept_not_found')} /> : <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />)}
      {concept && <ConceptSections concept={concept} />}
    </Page>
  );
}

function ConceptSections({ concept }: { readonly concept: ConceptView }) {
  const t = useText();
  return (
    <>
      {concept.broader.length > 0 && (
        <Section title={t.text('concept.field.broader')}>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {concept.broader.map((one) => {
              const { text, lang } = conceptName(one, t.language);
              return (
                <li key={one.code}>
                  <Link href={`/vocabulary/concepts/${one.code}`} lang={lang} className="inline-block min-h-6">
                    {text}
                  </Link>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Section title={t.text('concept.labels.title')}>
        {concept.labels.length === 0 && <p className="text-ink-soft">{t.text('concept.labels.none')}</p>}
        {conceptLanguages.map((language) => {
          const labels = concept.labels.filter((label) => label.language === language);
          return (
            labels.length > 0 && (
              <Section key={language} level={3} title={t.languageName(language)}>
                <ul className="flex flex-wrap gap-2">
                  {labels.map((label) => (
                    <LabelItem key={label.id ?? label.text} label={label} />
                  ))}
                </ul>
              </Section>
            )
          );
        })}
      </Section>
      <Section title={t.text('concept.labels.add')}>
        <LabelForm concept={concept} />
      </Section>
    </>
  );
}

import { needRoutes, type NeedView } from '@team-osaka/contracts';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { DecisionNote } from '../listing/decision-note.js';
import { DraftEditor, type EditorSection, type Editing } from '../listing/draft-editor.js';
import { DraftPage } from '../listing/draft-page.js';
import { controlName, fieldLabel } from '../listing/field-label.js';
import { BenefitSection } from './benefit-section.js';
import { ConstraintSection } from './constraint-section.js';
import { ContactSection } from './contact-section.js';
import { MoneySection } from './money-section.js';
import type { NeedDraft } from './need-draft.js';
import { needControls, needDraftRoom } from './need-draft-room.js';
import { SiteSection } from './site-section.js';
import { TodaySection } from './today-section.js';
import { WordsSection } from './words-section.js';

/** The one template of needs: saved as one types, submitted for review at the end. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useRoute(needRoutes.read, { params: { id } });
  const href = `/needs/${id}`;
  const view = answer.data;

  const sectionsOf = (editing: Editing<NeedView, NeedDraft>): EditorSection[] => [
    { id: 'words', title: t.text('listing.section.words'), content: <WordsSection {...editing} /> },
    { id: 'site', title: t.text('need.section.site'), content: <SiteSection {...editing} /> },
    { id: 'today', title: t.text('need.section.today'), content: <TodaySection {...editing} /> },
    { id: 'constraints', title: t.text('need.section.constraints'), description: t.text('need.hint.constraints'), content: <ConstraintSection {...editing} /> },
    { id: 'money', title: t.text('need.section.money'), content: <MoneySection {...editing} /> },
    { id: 'benefits', title: t.text('need.section.benefits'), content: <BenefitSection {...editing} /> },
    { id: 'contact', title: t.text('need.section.contact'), description: t.text('need.hint.contact'), content: <ContactSection {...editing} /> },
  ];

  return (
    <Page
      title={t.text('need.edit.title')}
      breadcrumbs={[{ label: t.text('need.title'), href: '/needs' }, { label: view?.title || t.text('listing.untitled'), href }]}
      description={t.text('listing.form.lead')}
    >
      {view?.state === 'changes_requested' && view.decision && <DecisionNote title={t.text('listing.changes_requested')} decision={view.decision} />}
      <DraftPage answer={answer} permission="need.write" href={href}>
        {(opened, reload) => (
          <DraftEditor
            room={needDraftRoom} opened={opened} href={href} sections={sectionsOf} onReload={reload}
            labelOf={(name) => fieldLabel(t, 'need', name)} controlOf={(name) => controlName(needControls, name)}
          />
        )}
      </DraftPage>
    </Page>
  );
}

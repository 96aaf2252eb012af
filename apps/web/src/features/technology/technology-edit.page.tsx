import { technologyRoutes, type TechnologyView } from '@team-osaka/contracts';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { DecisionNote } from '../listing/decision-note.js';
import { DraftEditor, type EditorSection, type Editing } from '../listing/draft-editor.js';
import { DraftPage } from '../listing/draft-page.js';
import { controlName, fieldLabel } from '../listing/field-label.js';
import { CapacitySection } from './capacity-section.js';
import { ConfidentialSection } from './confidential-section.js';
import { CostSection } from './cost-section.js';
import { EffectSection } from './effect-section.js';
import { KindSection } from './kind-section.js';
import { OperationSection } from './operation-section.js';
import { ReferenceSection } from './reference-section.js';
import type { TechnologyDraft } from './technology-draft.js';
import { technologyControls, technologyDraftRoom } from './technology-draft-room.js';
import { TermsSection } from './terms-section.js';
import { WordsSection } from './words-section.js';

/** The form of a technology: saved as one types, submitted for review at the end. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useRoute(technologyRoutes.read, { params: { id } });
  const href = `/technologies/${id}`;
  const view = answer.data;

  const sectionsOf = (editing: Editing<TechnologyView, TechnologyDraft>): EditorSection[] => [
    { id: 'words', title: t.text('listing.section.words'), content: <WordsSection {...editing} /> },
    { id: 'kind', title: t.text('technology.section.kind'), content: <KindSection {...editing} /> },
    { id: 'capacity', title: t.text('technology.section.capacity'), content: <CapacitySection {...editing} /> },
    { id: 'references', title: t.text('technology.section.references'), content: <ReferenceSection {...editing} /> },
    { id: 'cost', title: t.text('technology.section.cost'), description: t.text('technology.hint.cost_life'), content: <CostSection {...editing} /> },
    { id: 'operation', title: t.text('technology.section.operation'), content: <OperationSection {...editing} /> },
    { id: 'effect', title: t.text('technology.section.effect'), description: t.text('technology.hint.effect'), content: <EffectSection {...editing} /> },
    { id: 'terms', title: t.text('technology.section.terms'), content: <TermsSection {...editing} /> },
    { id: 'confidential', title: t.text('technology.section.confidential'), description: t.text('technology.hint.confidential'), content: <ConfidentialSection {...editing} /> },
  ];

  return (
    <Page
      title={t.text('technology.edit.title')}
      breadcrumbs={[{ label: t.text('technology.title'), href: '/technologies' }, { label: view?.title || t.text('listing.untitled'), href }]}
      description={t.text('listing.form.lead')}
    >
      {view?.state === 'changes_requested' && view.decision && <DecisionNote title={t.text('listing.changes_requested')} decision={view.decision} />}
      <DraftPage answer={answer} permission="technology.write" href={href}>
        {(opened, reload) => (
          <DraftEditor
            room={technologyDraftRoom} opened={opened} href={href} sections={sectionsOf} onReload={reload}
            labelOf={(name) => fieldLabel(t, 'technology', name)} controlOf={(name) => controlName(technologyControls, name)}
          />
        )}
      </DraftPage>
    </Page>
  );
}

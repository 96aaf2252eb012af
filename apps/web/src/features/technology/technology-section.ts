import type { TechnologyView } from '@team-osaka/contracts';
import type { Editing } from '../listing/draft-editor.js';
import type { TechnologyDraft } from './technology-draft.js';

/** What the sections of the technology form are given. */
export type TechnologySectionProps = Pick<Editing<TechnologyView, TechnologyDraft>, 'draft' | 'change'>;

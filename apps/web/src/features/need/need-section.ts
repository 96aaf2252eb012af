import type { NeedView } from '@team-osaka/contracts';
import type { Editing } from '../listing/draft-editor.js';
import type { NeedDraft } from './need-draft.js';

/** What the sections of the need form are given. */
export type NeedSectionProps = Pick<Editing<NeedView, NeedDraft>, 'draft' | 'change'>;

import { Notice } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** Says that a listing was built from public sources, and that nobody claims the organisation as a member. */
export function DemonstrationNotice() {
  const t = useText();
  return (
    <Notice kind="info" title={t.text('listing.demonstration.title')}>
      {t.text('listing.demonstration.body')}
    </Notice>
  );
}

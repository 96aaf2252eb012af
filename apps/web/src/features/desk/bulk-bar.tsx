import type { DeskItem } from '@team-osaka/contracts';
import { Button, Checkbox } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { useDecisionLabel } from './decision-dialog.js';
import { backOf, forwardOf, planFor, type Plan } from './desk-item.js';

export interface BulkBarProps {
  readonly items: readonly DeskItem[];
  readonly checked: readonly DeskItem[];
  readonly onCheckAll: (all: boolean) => void;
  readonly onDecide: (plans: readonly Plan[]) => void;
}

/** Picks all that is shown, and decides about what is picked. */
export function BulkBar({ items, checked, onCheckAll, onDecide }: BulkBarProps) {
  const t = useText();
  return (
    <div className="sticky top-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-white py-2 pl-3">
      <Checkbox name="all" label={checked.length > 0 ? t.text('desk.picked', { count: checked.length }) : t.text('desk.pick_all')} isSelected={checked.length > 0 && checked.length === items.length} onChange={onCheckAll} />
      {checked.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <BulkButton plans={planFor(checked, forwardOf)} onDecide={onDecide} />
          <BulkButton plans={planFor(checked, backOf)} isBack onDecide={onDecide} />
        </div>
      )}
    </div>
  );
}

function BulkButton({ plans, isBack = false, onDecide }: { readonly plans: readonly Plan[]; readonly isBack?: boolean; readonly onDecide: (plans: readonly Plan[]) => void }) {
  const label = useDecisionLabel(plans);
  if (plans.length === 0) return null;
  return (
    <Button size="small" variant={isBack ? 'secondary' : 'primary'} onPress={() => onDecide(plans)}>
      {label}
    </Button>
  );
}

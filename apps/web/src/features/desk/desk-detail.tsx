import type { DeskItem } from '@team-osaka/contracts';
import { Button, LinkButton, Tag } from '@team-osaka/ui';
import type { Ref } from 'react';
import { DueText } from '../../shared/due-text.js';
import { useText } from '../../shared/language.js';
import { StateChip } from '../../shared/state-chip.js';
import { AddressDetail } from './address-detail.js';
import { actionsOf, hrefOf, isRefusal, type Plan } from './desk-item.js';
import { ListingDetail } from './listing-detail.js';
import { MatchDetail } from './match-detail.js';
import { MembershipDetail } from './membership-detail.js';

export interface DeskDetailProps {
  readonly item: DeskItem;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onDecide: (plans: readonly Plan[]) => void;
  /** Back to the list, on a phone. */
  readonly onBack?: (() => void) | undefined;
}

/** What a decision rests on, with its buttons. */
export function DeskDetail({ item, headingRef, onDecide, onBack }: DeskDetailProps) {
  const t = useText();
  return (
    <section aria-labelledby="desk-detail" className="flex min-w-0 flex-col gap-5">
      {onBack && (
        <Button variant="secondary" size="small" onPress={onBack} className="self-start">
          {t.text('desk.to_list')}
        </Button>
      )}
      <header className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <Tag>{t.textOf('desk.kind', item.kind)}</Tag>
          <StateChip of={item.kind} state={item.state} />
          <DueText dueAt={item.dueAt} />
        </div>
        <h2 id="desk-detail" ref={headingRef} tabIndex={-1} className="text-std-22B-150">
          {item.title}
        </h2>
      </header>
      <div className="flex flex-wrap items-center gap-3">
        {actionsOf(item).map((action, index) => (
          <Button key={action} variant={index === 0 && !isRefusal(action) ? 'primary' : 'secondary'} onPress={() => onDecide([{ item, action }])}>
            {t.textOr(`${item.kind}.action.${action}`, action)}
          </Button>
        ))}
        {item.kind !== 'address' && (
          <LinkButton href={hrefOf(item)} variant="quiet" aria-label={`${t.text('desk.open_page')}: ${item.title}`}>
            {t.text('desk.open_page')}
          </LinkButton>
        )}
      </div>
      <Facts item={item} />
    </section>
  );
}

function Facts({ item }: { readonly item: DeskItem }) {
  switch (item.kind) {
    case 'match':
      return <MatchDetail key={item.id} id={item.id} />;
    case 'technology':
    case 'need':
      return <ListingDetail key={item.id} kind={item.kind} id={item.id} />;
    case 'membership':
      return <MembershipDetail key={item.id} id={item.id} />;
    case 'address':
      return <AddressDetail key={item.id} id={item.id} />;
  }
}

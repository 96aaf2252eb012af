import type { MailAddressState, MatchState, MembershipState, NeedState, TechnologyState } from '@team-osaka/domain';
import { StatusChip, type Tone } from '@team-osaka/ui';
import { useText } from './language.js';

const tones: {
  readonly membership: Readonly<Record<MembershipState, Tone>>;
  readonly technology: Readonly<Record<TechnologyState, Tone>>;
  readonly need: Readonly<Record<NeedState, Tone>>;
  readonly match: Readonly<Record<MatchState, Tone>>;
  readonly address: Readonly<Record<MailAddressState, Tone>>;
} = {
  membership: { recorded: 'neutral', applied: 'progress', in_review: 'progress', approved: 'success', rejected: 'problem', suspended: 'attention', left: 'ended' },
  technology: {
    draft: 'neutral', submitted: 'progress', in_review: 'progress', changes_requested: 'attention', published: 'success', stale_warning: 'attention',
    lapsed: 'ended', archived: 'ended',
  },
  need: {
    draft: 'neutral', submitted: 'progress', in_review: 'progress', changes_requested: 'attention', open: 'success', partly_matched: 'success',
    awarded: 'success', unmatched: 'ended', withdrawn: 'ended', lapsed: 'attention',
  },
  match: {
    suggested: 'neutral', screening: 'progress', awaiting_consent: 'attention', introduced: 'success', meeting_held: 'progress', exploring: 'progress',
    agreed: 'success', in_project: 'success', rejected: 'ended', closed: 'ended',
  },
  address: { undeliverable: 'problem', settled: 'ended', corrected: 'success', working: 'success' },
};

export interface StateChipProps {
  readonly of: keyof typeof tones;
  /** A state of the machine; states come as plain strings where a list mixes kinds. */
  readonly state: string;
}

/** The state of a thing in the reader's words. */
export function StateChip({ of, state }: StateChipProps) {
  const t = useText();
  const known: Readonly<Record<string, Tone>> = tones[of];
  return <StatusChip tone={known[state] ?? 'neutral'}>{t.textOr(`${of}.state.${state}`, state)}</StatusChip>;
}

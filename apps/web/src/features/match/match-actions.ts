import { matchRoutes, type MatchView } from '@team-osaka/contracts';
import { matchReasonCodes, type MatchAction } from '@team-osaka/domain';
import type { Confirmation, Option } from '@team-osaka/ui';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';

/** Actions that ask for a kind of reason beside its words. */
const reasoned = { reject: matchRoutes.reject, decline: matchRoutes.decline, close: matchRoutes.close } as const;
const plain = {
  shortlist: matchRoutes.shortlist, approve: matchRoutes.approve, restore: matchRoutes.restore, consent: matchRoutes.consent, record_meeting: matchRoutes.recordMeeting,
  explore: matchRoutes.explore, agree: matchRoutes.agree, start_project: matchRoutes.startProject, reopen: matchRoutes.reopen,
} as const;

/** Fires an action of the machine on a match; afterwards everything on screen is asked for again. Rejects with the `ApiProblem`. */
export function useMatchAct({ id, version }: Pick<MatchView, 'id' | 'version'>): (action: MatchAction, said: Confirmation) => Promise<void> {
  const client = useQueryClient();
  return async (action, said) => {
    try {
      await fire(id, version, action, said);
    } finally {
      // A conflict means that what is on screen is old: it is read again as well.
      void client.invalidateQueries();
    }
  };
}

async function fire(id: string, version: number, action: MatchAction, said: Confirmation): Promise<void> {
  const body = { version, ...(said.reason ? { reason: said.reason } : {}) };
  const params = { id };
  switch (action) {
    case 'reject':
    case 'decline':
    case 'close': {
      const reasonCode = matchReasonCodes.find((code) => code === said.reasonCode);
      await call(reasoned[action], { params, body: { ...body, ...(reasonCode ? { reasonCode } : {}) } });
      return;
    }
    case 'introduce':
      // The platform introduces by itself once both sides agreed.
      return;
    case 'shortlist':
    case 'approve':
    case 'restore':
    case 'consent':
    case 'record_meeting':
    case 'explore':
    case 'agree':
    case 'start_project':
    case 'reopen':
      await call(plain[action], { params, body });
  }
}

/** The kinds of reason for refusing or ending a match, in words. */
export function useMatchReasons(): readonly Option[] {
  const t = useText();
  return matchReasonCodes.map((value) => ({ value, label: t.textOf('match.reason', value) }));
}

/** True for actions whose reason has a kind. */
export function hasReasonCode(action: string): boolean {
  return action in reasoned;
}

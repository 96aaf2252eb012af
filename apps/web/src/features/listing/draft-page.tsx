import type { RouteContract } from '@team-osaka/contracts';
import { LinkButton, Notice, Skeleton } from '@team-osaka/ui';
import { useState, type ReactNode } from 'react';
import type { ApiProblem } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn, useSession } from '../../shared/session.js';

/** The answer of the listing's read route. */
interface Answer<View> {
  readonly data: View | undefined;
  readonly error: ApiProblem | null;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<{ readonly data: View | undefined }>;
}

export interface DraftPageProps<View> {
  readonly answer: Answer<View>;
  readonly permission: RouteContract['permission'];
  readonly href: string;
  /** The form of the listing as it was opened. */
  readonly children: (opened: View, reload: () => void) => ReactNode;
}

/**
 * Opens a listing to be written. The form stays as it was opened, whatever is read again in the background and even when the session
 * ends: nothing typed may be lost by that.
 */
export function DraftPage<View extends { readonly id: string; readonly version: number; readonly abilities: readonly string[] }>({ answer, permission, href, children }: DraftPageProps<View>) {
  const t = useText();
  const { viewer, isPending } = useSession();
  const [opened, setOpened] = useState<View | null>(null);
  const { data, isFetching } = answer;
  // A cached answer may be older than what was saved last: only a fresh one is opened.
  if (!opened && data && !isFetching && data.abilities.includes('change')) setOpened(data);

  if (opened) {
    const reload = (): void => void answer.refetch().then(({ data: fresh }) => fresh && setOpened(fresh));
    return <div key={`${opened.id} ${opened.version}`}>{children(opened, reload)}</div>;
  }
  if (isPending) return <Skeleton lines={4} />;
  if (!viewer) return <SignedIn permission={permission}>{() => null}</SignedIn>;
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (!data || isFetching) return <Skeleton lines={4} />;
  return (
    <Notice kind="info" title={t.text('listing.not_editable.title')} actions={<LinkButton href={href}>{t.text('listing.not_editable.show')}</LinkButton>}>
      {t.text('listing.not_editable.body')}
    </Notice>
  );
}

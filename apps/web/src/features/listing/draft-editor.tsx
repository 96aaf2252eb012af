import type { ContentLanguage } from '@team-osaka/domain';
import { Button, cx, Form, useToast, type FormError } from '@team-osaka/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';
import { ConflictNotice } from './conflict-notice.js';
import type { DraftRoom, ListingDraft, ListingSnapshot, StoredListing } from './draft-room.js';
import { LeaveGuard } from './leave-guard.js';
import { SaveStatusLine } from './save-status-line.js';
import { SectionNav, type FormSection } from './section-nav.js';
import { useDraft } from './use-draft.js';

/** A section of the form with its fields. */
export interface EditorSection extends FormSection {
  readonly description?: string;
  readonly content: ReactNode;
}

/** What the sections of a form work on. */
export interface Editing<View, Draft> {
  readonly view: View;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** The language of the words on screen. */
  readonly shown: ContentLanguage;
  readonly show: (language: ContentLanguage) => void;
}

export interface DraftEditorProps<View extends StoredListing, Words, Draft extends ListingDraft<Words>, Snapshot extends ListingSnapshot<Words>> {
  readonly room: DraftRoom<View, Words, Draft, Snapshot>;
  readonly opened: View;
  /** Address of the listing's own page. */
  readonly href: string;
  /** Name of a field as it stands before its message. */
  readonly labelOf: (name: string) => string;
  /** Name of the control behind a pointer to a group (`facts.quantity` → `facts.quantity.value`). */
  readonly controlOf: (name: string) => string;
  readonly sections: (editing: Editing<View, Draft>) => readonly EditorSection[];
  readonly onReload: () => void;
}

/** A long form that is saved as one types and submitted at the end. */
export function DraftEditor<View extends StoredListing, Words, Draft extends ListingDraft<Words>, Snapshot extends ListingSnapshot<Words>>(
  { room, opened, href, labelOf, controlOf, sections, onReload }: DraftEditorProps<View, Words, Draft, Snapshot>,
) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { draft, change, view, status, gaps, flush, isUnsaved } = useDraft(room, opened);
  const [shown, show] = useState<ContentLanguage>(draft.originalLanguage);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const isLeaving = useRef(false);
  // Pages that were read before this one was written are old now.
  useEffect(() => () => void queries.invalidateQueries(), [queries]);

  /** Shows the faults, and of the words the language that the first of them is about. */
  function refuse(faults: readonly FormError[]): void {
    const language = faults.map(({ name }) => /^texts\.(\w+)\./.exec(name ?? '')?.[1]).find(Boolean);
    if (language) show(language as ContentLanguage);
    setErrors(faults.map(({ name, message }) => (name ? { name: controlOf(name), message: t.text('error.at_field', { field: labelOf(name), message }) } : { message })));
  }

  async function submit(): Promise<void> {
    setBusy(true);
    try {
      const version = await flush();
      if (gaps.length > 0) return refuse(gaps.map((name) => ({ name, message: t.text('error.field.required') })));
      if (version === null) return;
      await room.submit(opened.id, version);
      isLeaving.current = true;
      toast({ text: t.text('listing.submitted') });
      await navigate(href);
    } catch (fault) {
      refuse(formErrors(t, fault));
    } finally {
      setBusy(false);
    }
  }

  // What went wrong is said in a sentence, which takes a phone's whole width.
  const isTroubled = status.kind === 'retrying' || status.kind === 'refused' || status.kind === 'conflict';
  const parts = sections({ view, draft, change, shown, show });
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <LeaveGuard isUnsaved={() => !isLeaving.current && isUnsaved()} save={async () => (await flush()) !== null && gaps.length === 0} />
      <SectionNav sections={parts} />
      <Form errors={errors} onSubmit={() => void submit()} className="flex min-w-0 flex-col gap-12 **:scroll-mb-28">
        {status.kind === 'conflict' && <ConflictNotice fault={status.fault} onReload={onReload} />}
        {parts.map((part) => (
          <section key={part.id} className="flex max-w-3xl min-w-0 flex-col gap-6" aria-labelledby={`heading-${part.id}`}>
            <h2 id={`heading-${part.id}`} tabIndex={-1} className="border-l-8 border-key-900 pl-4 text-std-24B-150">
              {part.title}
            </h2>
            {part.description && <p className="text-ink-soft">{part.description}</p>}
            {part.content}
          </section>
        ))}
        <div className={cx('sticky bottom-0 z-10 -mx-4 flex items-center justify-between gap-3 border-t border-line bg-white px-4 py-2 md:mx-0', isTroubled && 'flex-wrap sm:flex-nowrap')}>
          <SaveStatusLine status={status} gaps={gaps} labelOf={labelOf} onRetry={() => void flush()} onReload={onReload} />
          <Button type="submit" busy={busy} className="shrink-0 whitespace-nowrap">
            {t.text('listing.submit')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

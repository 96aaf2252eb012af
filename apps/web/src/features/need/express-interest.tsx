import { matchRoutes, technologyRoutes } from '@team-osaka/contracts';
import { Button } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction, useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { AskDialog } from '../listing/ask-dialog.js';

/** A member offers one of the own published technologies for this need. */
export function ExpressInterest({ id }: { readonly id: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const technologies = useRoute(
    technologyRoutes.list, { query: { scope: 'own', state: ['published', 'stale_warning'], limit: 100, sort: 'title', language: t.language } }, { enabled: isOpen },
  );
  const express = useAction(matchRoutes.expressInterest);
  return (
    <>
      <Button icon="mail" onPress={() => setOpen(true)}>
        {t.text('need.interest.button')}
      </Button>
      <AskDialog
        isOpen={isOpen} onClose={() => setOpen(false)} name="technologyId" noneHref="/technologies/new"
        options={technologies.data?.items.map((technology) => ({ value: technology.id, label: technology.title }))}
        texts={{
          title: t.text('need.interest.button'), lead: t.text('need.interest.lead'), choice: t.text('need.interest.technology'), send: t.text('need.interest.send'),
          sent: t.text('need.interest.sent'), none: t.text('need.interest.none'), noneAction: t.text('technology.new.button'),
        }}
        onSend={(technologyId, message) => express.mutateAsync({ params: { id }, body: { technologyId, message } })}
      />
    </>
  );
}

import type { MatchView } from '@team-osaka/contracts';
import { Card, CardGrid, Link, Section, Tag } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

type Contact = NonNullable<MatchView['contacts']>[number];

/** Whom to write to, once both sides agreed. */
export function ContactCards({ contacts }: { readonly contacts: readonly Contact[] }) {
  const t = useText();
  return (
    <Section title={t.text('match.contacts.title')}>
      <p className="max-w-prose">{t.text('match.contacts.lead')}</p>
      <CardGrid>
        {contacts.map((contact) => (
          <Card key={`${contact.side} ${contact.email}`} title={contact.name} lang={contact.language} eyebrow={<Tag>{t.textOf('match.side', contact.side)}</Tag>}>
            <p lang={contact.language}>
              {contact.organisation}
              {contact.department && <span className="block">{contact.department}</span>}
            </p>
            <p className="flex flex-col gap-1">
              <Link href={`mailto:${contact.email}`} className="inline-flex min-h-11 items-center break-all">
                {contact.email}
              </Link>
              {contact.telephone && (
                <Link href={`tel:${contact.telephone.replace(/[^+\d]/g, '')}`} className="inline-flex min-h-11 items-center">
                  {contact.telephone}
                </Link>
              )}
            </p>
            <p className="text-ink-soft">{t.text('match.contacts.language', { language: t.languageName(contact.language) })}</p>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}

import type { MatchView } from '@team-osaka/contracts';
import { Card, CardGrid, Link, Section, Tag } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

type Contact = NonNullable<MatchView['contacts']>[number];

function ContactSide({ side, isOwn }: { readonly side: Contact['side']; readonly isOwn: boolean }) {
  const t = useText();
  return (
    <>
      <Tag>{t.textOf('match.side', side)}</Tag>
      {isOwn && <b className="text-dns-14B-130">{t.text('match.yours')}</b>}
    </>
  );
}

/** Whom to write to, once both sides agreed. */
export function ContactCards({ contacts, own }: { readonly contacts: readonly Contact[]; readonly own: MatchView['side'] }) {
  const t = useText();
  const otherFirst = [...contacts].sort((one, other) => Number(one.side === own) - Number(other.side === own));
  return (
    <Section title={t.text('match.contacts.title')}>
      <p className="max-w-prose">{t.text('match.contacts.lead')}</p>
      <CardGrid>
        {otherFirst.map((contact) => (
          <Card key={`${contact.side} ${contact.email}`} title={contact.name} lang={contact.language} eyebrow={<ContactSide side={contact.side} isOwn={contact.side === own} />}>
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

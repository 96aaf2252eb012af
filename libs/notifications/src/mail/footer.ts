import type { Translator } from '@team-osaka/i18n';

/** Addresses at the foot of a mail; absent ones are left out. */
export interface ManageLinks {
  /** Where the person chooses what it receives; absent for recipients without an account. */
  readonly settingsUrl?: string;
  /** Stops mails of this kind; only for kinds that may be silenced. */
  readonly unsubscribeUrl?: string;
}

export interface FooterLink {
  readonly label: string;
  readonly url: string;
}

/** The links with their words. */
export function manageLinks(t: Translator, { settingsUrl, unsubscribeUrl }: ManageLinks): readonly FooterLink[] {
  return [
    ...(unsubscribeUrl === undefined ? [] : [{ label: t.text('notification.mail.unsubscribe'), url: unsubscribeUrl }]),
    ...(settingsUrl === undefined ? [] : [{ label: t.text('notification.mail.settings'), url: settingsUrl }]),
  ];
}

/** A mail on its way, as `@team-osaka/notifications/mailer` sends it. */
export interface SentMail {
  readonly messageId: string;
  readonly date: Date;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  readonly calendar?: string | null;
  /** Where a single POST stops mails of this kind; absent for mails that must reach. */
  readonly oneClickUrl?: string;
}

/** What sending needs: the mailer, the address of the web application (without a trailing slash), and who sends. */
export interface PostOffice {
  readonly mailer: { send(mail: SentMail): Promise<void> };
  readonly publicUrl: string;
  /** Posts to endpoints of organisations; throws errors with an `outcome`, as mailers do. */
  readonly webhooks: { post(request: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }): Promise<void> };
  /** Name of this process, as its heartbeat says it. */
  readonly process: string;
  /** Deliveries that this process is sending right now. */
  readonly inHand: Set<string>;
}

/** Another attempt at the same delivery may still be talking to SMTP; this one comes back later. */
export class StillInHand extends Error {
  constructor() {
    super('The delivery is still in the hands of another attempt.');
    this.name = 'StillInHand';
  }
}

import type { Detail, MailContent } from './content.js';

/** The same mail for readers without HTML. */
export function plainTextOf(mail: MailContent): string {
  const blocks = [
    mail.greeting,
    ...mail.paragraphs,
    mail.items.map(({ title, body, url }) => [`■ ${title}`, body, url].filter(Boolean).join('\n  ')).join('\n\n'),
    mail.details.map(detail).join('\n\n'),
    `${mail.action}:\n${mail.url}`,
    `${mail.closing}\n${mail.signature}`,
    `--\n${mail.product}\n${[...mail.footer, ...mail.links.map(({ label, url }) => `${label}: ${url}`)].join('\n')}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function detail({ label, lines, rows }: Detail): string {
  const body = rows.length > 0 ? rows.map(([key, text]) => `${key}: ${text}`) : lines;
  return [`■ ${label}`, ...body.map((line) => `  ${line}`)].join('\n');
}

import type { Mailbox, Message, MessageSummary } from './message.js';

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Plain text with its web addresses as links. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) =>
      index % 2 === 1
        ? `<a href="${escapeHtml(part)}" target="_blank" rel="noreferrer">${escapeHtml(part)}</a>`
        : escapeHtml(part),
    )
    .join('');

const styles = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 0 auto; max-width: 64rem; padding: 1rem }
  header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between }
  form { display: inline } input, button { font: inherit; padding: .25rem .5rem }
  ul { list-style: none; padding: 0 } li { border-top: 1px solid #8886; padding: .5rem 0; overflow-wrap: anywhere }
  small { opacity: .75 } iframe { width: 100%; height: 36rem; border: 1px solid #8886; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; padding: 1rem }
  dt { font-weight: bold } dd { margin: 0 0 .25rem 1rem; overflow-wrap: anywhere }
  :focus-visible { outline: 3px solid #0b5fff; outline-offset: 2px }
`;

/** Every page and every mail shown in one: no scripts, nothing from the network. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-src 'self'; frame-ancestors 'self'";

function page(title: string, body: string, refresh = false): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${refresh ? '<meta http-equiv="refresh" content="10">' : ''}<title>${escapeHtml(title)}</title><style>${styles}</style></head><body>${body}</body></html>`;
}

const person = ({ name, address }: Mailbox) => escapeHtml(name === '' ? address : `${name} <${address}>`);

/** The list of caught mails, newest first; looks again every ten seconds. */
export function listPage(messages: readonly MessageSummary[], to: string): string {
  const items = messages
    .slice(0, 200)
    .map(
      (message) =>
        `<li><a href="/messages/${message.id}">${escapeHtml(message.subject || '(no subject)')}</a><br><small>to ${escapeHtml(message.recipients.join(', '))} · from ${person(message.from)} · <time datetime="${message.receivedAt}">${message.receivedAt.replace('T', ' ').slice(0, 19)} UTC</time></small></li>`,
    );
  const body = `<header><h1>Caught mail</h1>
    <form action="/" method="get"><label>To <input type="search" name="to" value="${escapeHtml(to)}" size="28"></label> <button>Filter</button></form>
    <form action="/clear" method="post"><button>Delete all</button></form></header>
    <main><p>${messages.length} mail${messages.length === 1 ? '' : 's'}${to === '' ? '' : ` to ${escapeHtml(to)}`}. Nothing here has left this computer.</p><ul>${items.join('')}</ul></main>`;
  return page('Caught mail', body, true);
}

/** One mail: its HTML in a frame without scripts, its text, its headers, and the raw file. */
export function messagePage(message: Message): string {
  const frame =
    message.html === undefined
      ? ''
      : `<h2>HTML</h2><iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_blank">${message.html}`)}"></iframe>`;
  const files = message.attachments.map(
    (file) =>
      `<li>${escapeHtml(file.name || '(no name)')} <small>${escapeHtml(file.type)}, ${file.bytes} bytes</small></li>`,
  );
  const body = `<header><h1>${escapeHtml(message.subject || '(no subject)')}</h1><nav><a href="/">All mails</a> · <a href="/messages/${message.id}.eml" download>Raw file</a> · <a href="/messages/${message.id}.json">JSON</a></nav></header>
    <main><p>from ${person(message.from)}<br>to ${message.to.map(person).join(', ')}<br><small>delivered to ${escapeHtml(message.recipients.join(', '))} at ${message.receivedAt}</small></p>
    ${frame}<h2>Text</h2><pre>${linked(message.text)}</pre>
    ${files.length === 0 ? '' : `<h2>Attachments</h2><ul>${files.join('')}</ul>`}
    <details><summary>Headers</summary><dl>${message.headers.map(({ key, value }) => `<dt>${escapeHtml(key)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl></details></main>`;
  return page(message.subject, body);
}

export const notFoundPage = () => page('Not found', '<main><h1>Not found</h1><p><a href="/">All mails</a></p></main>');

/** The token of the link to `page` (`invitation`, `password-reset`) in a mail's text. */
export function tokenIn(text: string, page: string): string {
  const token = new RegExp(`/${page}\\?token=([\\w.-]+)`).exec(text)?.[1];
  if (!token) throw new Error(`The mail has no link to ${page}:\n${text}`);
  return token;
}

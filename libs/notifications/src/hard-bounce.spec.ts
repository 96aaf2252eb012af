import { expect, test } from '@jest/globals';
import { isHardBounce } from './hard-bounce.js';

test.each([
  [true, 'RCPT TO', '550 5.1.1 <hanako@example.org>: Recipient address rejected: User unknown'],
  [true, 'RCPT TO', '550 No such user here'],
  [true, 'RCPT TO', '553 sorry, no mailbox here by that name'],
  [true, 'DATA', '554 5.2.1 The email account is disabled'],
  [true, 'RCPT TO', '556 5.1.10 Domain accepts no mail'],
  [false, 'RCPT TO', '552 5.2.2 Mailbox full'],
  [false, 'RCPT TO', '550 5.7.1 Blocked by policy'],
  [false, 'RCPT TO', '554 Relay access denied'],
  [false, 'MAIL FROM', '550 Sender refused'],
  [false, 'RCPT TO', '450 4.1.1 Try later'],
  [false, 'DATA', '550 Content refused'],
])('%s for the answer to %s: %s', (bounce, command, response) => {
  expect(isHardBounce({ responseCode: Number(response.slice(0, 3)), command, response })).toBe(bounce);
});

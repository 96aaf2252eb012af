import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { signIn, type Client } from './client.js';

const file = new URL('../../../../libs/seed/data/sign-ins.json', import.meta.url);
const schema = z.object({ password: z.string(), signIns: z.array(z.object({ role: z.string(), name: z.string(), email: z.string(), language: z.string(), organisation: z.string() })) });

/** The sign-ins of the demonstration. */
export const demonstration = schema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Signs in as the first demonstration person of that role (and language). */
export async function signInAs(apiUrl: string, role: string, language?: string): Promise<Client> {
  const person = demonstration.signIns.find((candidate) => candidate.role === role && (language === undefined || candidate.language === language));
  if (!person) throw new Error(`The demonstration has no ${role} who reads ${language ?? 'any language'}.`);
  return signIn(apiUrl, person.email, demonstration.password);
}

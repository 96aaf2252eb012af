import { identityRoutes } from '@team-osaka/contracts';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Translator } from '@team-osaka/i18n';
import { ToastProvider } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import { ApiProblem } from '../shared/api.js';
import { LanguageProvider } from '../shared/language.js';

/** A session that ended (signed out elsewhere, expired) shows itself in any call: who is signed in is asked again. */
function onFault(fault: unknown): void {
  if (fault instanceof ApiProblem && fault.code === 'identity.sign_in_required') {
    void client.invalidateQueries({ queryKey: [identityRoutes.readSession.name] });
  }
}

/** Answers are fresh for some seconds; a refusal is final, a lost connection is tried again. */
const client = new QueryClient({
  queryCache: new QueryCache({ onError: onFault }),
  mutationCache: new MutationCache({ onError: onFault }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, fault) => count < 2 && (!(fault instanceof ApiProblem) || fault.status === 0 || fault.status >= 502),
    },
  },
});

/** Everything pages rely on: texts, the answers of the API, passing messages. */
export function Providers({ translator, children }: { readonly translator: Translator; readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider initial={translator}>
        <ToastProvider>{children}</ToastProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

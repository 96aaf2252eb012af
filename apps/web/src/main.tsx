import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/providers.js';
import { router } from './app/router.js';
import { initialLanguage, loadTranslator } from './shared/language.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element');
// The texts come first, so that no page is ever drawn in the wrong language.
const translator = await loadTranslator(initialLanguage());
createRoot(root).render(
  <StrictMode>
    <Providers translator={translator}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);

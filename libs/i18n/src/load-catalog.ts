import type { ProductLanguage } from '@team-osaka/domain';
import type { LanguageCatalog } from './catalog.js';

/** Loads the texts of one language; a browser fetches only the language it shows. */
export async function loadCatalog(language: ProductLanguage): Promise<LanguageCatalog> {
  switch (language) {
    case 'en':
      return (await import('./catalogs/en/index.js')).default;
    case 'ja':
      return (await import('./catalogs/ja/index.js')).default;
    case 'vi':
      return (await import('./catalogs/vi/index.js')).default;
    case 'th':
      return (await import('./catalogs/th/index.js')).default;
  }
}

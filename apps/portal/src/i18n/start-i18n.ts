import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepLanguage, languageFor, startingLanguage } from './languages.js';

type Catalogue = Record<string, unknown>;

/** One chunk per language, fetched when the language is chosen. */
const catalogues: Record<string, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./catalogues/en/index.js'),
  ar: () => import('./catalogues/ar/index.js'),
};

/** The Arabic face is fetched for those who read it and for names in its script. */
const faces: Record<string, () => Promise<unknown>> = {
  ar: () => import('@fontsource-variable/noto-sans-arabic'),
};

async function loadCatalogue(code: string): Promise<void> {
  if (i18next.hasResourceBundle(code, 'translation')) return;
  const load = catalogues[code];
  if (!load) return;
  const [module] = await Promise.all([load(), faces[code]?.()]);
  i18next.addResourceBundle(code, 'translation', module.default);
}

/** The Unicode marks that keep a name in another script from disturbing the sentence around it. */
const [ISOLATE, END_ISOLATE] = ['\u2068', '\u2069'];

/** Counts are numbers, and numbers look as the language has them; names stand apart in a right-to-left sentence. */
const values: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language = 'en') =>
    typeof value === 'number'
      ? new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value)
      : languageFor(language).direction === 'rtl'
        ? `${ISOLATE}${String(value)}${END_ISOLATE}`
        : String(value),
};

function dressDocument(code: string): void {
  const language = languageFor(code);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
}

/** Starts the catalogue in the right language before anything is drawn. */
export async function startI18n(): Promise<void> {
  const language = startingLanguage();
  await i18next
    .use(initReactI18next)
    .use(values)
    .init({
      lng: language.code,
      fallbackLng: 'en',
      resources: {},
      partialBundledLanguages: true,
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      react: { useSuspense: false },
    });
  await loadCatalogue(language.code);
  dressDocument(language.code);
}

/** Changes the language of the whole page and keeps the choice. */
export async function changeLanguage(code: string): Promise<void> {
  await loadCatalogue(code);
  await i18next.changeLanguage(code);
  keepLanguage(code);
  dressDocument(code);
}

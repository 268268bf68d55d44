/** A language that the portal speaks. Adding one is a folder of catalogues and a line here. */
export interface PortalLanguage {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export const LANGUAGES: readonly PortalLanguage[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
];

const KEPT_LANGUAGE = 'comitia.language';

/** A language we have for a wish such as `ar-EG`; English where we have none. */
export function languageFor(wish: string | null | undefined): PortalLanguage {
  const code = (wish ?? '').toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0]!;
}

/** The language to start in: chosen in the address, kept from last time, or the browser's. */
export function startingLanguage(): PortalLanguage {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return languageFor(asked ?? window.localStorage.getItem(KEPT_LANGUAGE) ?? window.navigator.language);
}

export function keepLanguage(code: string): void {
  window.localStorage.setItem(KEPT_LANGUAGE, code);
}

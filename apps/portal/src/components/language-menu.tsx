import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../i18n/languages.js';
import { changeLanguage } from '../i18n/start-i18n.js';
import classes from './language-menu.module.css';

/** The languages, each named in itself. With two a pair of buttons says more than a menu. */
export function LanguageMenu({ dark = false }: { dark?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={classes['group']} role="group" aria-label={t('shell.language')} data-dark={dark || undefined}>
      {LANGUAGES.map((language) => (
        <button
          key={language.code}
          type="button"
          lang={language.code}
          className={classes['choice']}
          aria-pressed={language.code === i18n.language}
          onClick={() => void changeLanguage(language.code)}
        >
          {language.name}
        </button>
      ))}
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readiness, type Readiness } from '../../api/sign-in.js';
import { LanguageMenu } from '../../components/language-menu.js';
import { Mark } from '../../components/mark.js';
import { SignInForm } from './sign-in-form.js';
import classes from './sign-in-page.module.css';

const ASK_AGAIN_MILLISECONDS = 2000;

interface SignInPageProps {
  readonly unreachable: boolean;
  readonly onSignedIn: () => void;
}

/** The front door. On a first start it says what is being set up until people can sign in. */
export function SignInPage({ unreachable, onSignedIn }: SignInPageProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<Readiness>({ ready: true });

  useEffect(() => {
    let timer = 0;
    let gone = false;
    const ask = async () => {
      const answer = await readiness();
      if (gone) return;
      setState(answer);
      if (!answer.ready) timer = window.setTimeout(() => void ask(), ASK_AGAIN_MILLISECONDS);
    };
    void ask();
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, []);

  useEffect(() => {
    document.title = `${t('signIn.title')} – Comitia`;
  }, [t]);

  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <span className={classes['mark']}>
          <Mark />
          Comitia
        </span>
        <LanguageMenu dark />
      </header>
      <main className={classes['main']}>
        <h1 className={classes['title']}>{t('signIn.title')}</h1>
        <p className={classes['lead']}>{t('signIn.lead')}</p>
        {!state.ready && (
          <div className={classes['starting']} role="status">
            <strong>{t('signIn.startingTitle')}</strong>
            <p>{state.step ?? t('signIn.startingText')}</p>
          </div>
        )}
        {unreachable && state.ready && (
          <p className={classes['starting']} role="status">
            {t('common.noAnswer')}
          </p>
        )}
        <SignInForm onSignedIn={onSignedIn} />
        <p className={classes['foot']}>{t('signIn.foot')}</p>
      </main>
    </div>
  );
}

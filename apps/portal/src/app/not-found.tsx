import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/page.js';

/** Nothing here, or nothing for you here: the two read the same on purpose. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} standing={t('notFound.text')} width="reading">
      <Button component={Link} to="/">
        {t('notFound.home')}
      </Button>
    </Page>
  );
}

export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <main>
      <Page title={t('error.title')} standing={t('error.text')} width="reading">
        <Button onClick={() => window.location.reload()}>{t('error.reload')}</Button>
      </Page>
    </main>
  );
}

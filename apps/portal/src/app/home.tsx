import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Empty } from '../components/empty.js';
import { Page } from '../components/page.js';
import { AREA_PATHS, areasOf } from './areas.js';
import { useSession } from './session-context.js';

/** People come for their own work: home is the first area that is theirs. */
export function Home() {
  const { t } = useTranslation();
  const { active } = useSession();
  const first = areasOf(active)[0];
  if (first) return <Navigate to={AREA_PATHS[first]} replace />;
  return (
    <Page title={t('home.title')} width="reading">
      <Empty title={t('home.nothingTitle')}>{t('home.nothingText')}</Empty>
    </Page>
  );
}

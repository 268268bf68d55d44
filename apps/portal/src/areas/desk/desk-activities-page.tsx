import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActivitiesPage } from '../shared/activities-page.js';

/** The organisation's own work, and the way to record what needs no consent. */
export function DeskActivitiesPage() {
  const { t } = useTranslation();
  return (
    <ActivitiesPage
      base="/desk/activities"
      action={
        <Button component={Link} to="/desk/activities/new">
          {t('record.title')}
        </Button>
      }
    />
  );
}

import { IconCheck, IconCloudOff, IconLoader } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './save-line.module.css';
import type { SaveState } from './use-saved-draft.js';

const ICONS = {
  saved: IconCheck,
  unsaved: IconLoader,
  saving: IconLoader,
  conflict: IconCloudOff,
  failed: IconCloudOff,
};

/** Whether what is typed has reached the server. */
export function SaveLine({ state }: { state: SaveState }) {
  const { t } = useTranslation();
  const SaveIcon = ICONS[state];
  return (
    <p className={classes['line']} role="status" data-state={state}>
      <SaveIcon size={16} aria-hidden /> {t(`request.save.${state}`)}
    </p>
  );
}

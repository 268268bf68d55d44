import { Button } from '@mantine/core';
import { IconCircleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { MarkNotificationsReadDocument, NotificationsDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './notifications-page.module.css';

/** What happened that this person must know, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [result, refetch] = useApiQuery(NotificationsDocument, {});
  const [, markRead] = useApiMutation(MarkNotificationsReadDocument);
  const items = result.data?.notifications.edges.map((edge) => edge.node) ?? [];
  const unread = items.filter((item) => !item.readAt).map((item) => item.id);
  const read = async (ids: string[]) => {
    await markRead({ ids });
    refetch({ requestPolicy: 'network-only' });
  };

  return (
    <Page
      title={t('notifications.title')}
      standing={result.data && t('notifications.standing', { count: unread.length })}
      width="reading"
      action={
        unread.length > 0 && (
          <Button variant="default" onClick={() => void read(unread)}>
            {t('notifications.markAll')}
          </Button>
        )
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {() =>
          items.length === 0 ? (
            <Empty title={t('notifications.emptyTitle')}>{t('notifications.emptyText')}</Empty>
          ) : (
            <ol className={classes['list']}>
              {items.map((item) => (
                <li key={item.id} className={classes['item']} data-unread={!item.readAt || undefined}>
                  <div className={classes['meta']}>
                    {!item.readAt && (
                      <span className={classes['new']}>
                        <IconCircleFilled size={9} aria-hidden /> {t('notifications.unread')}
                      </span>
                    )}
                    <time dateTime={item.createdAt}>{format.instant(item.createdAt)}</time>
                  </div>
                  <p dir="auto">{item.message}</p>
                  {item.link && (
                    <Link
                      to={item.link}
                      onClick={() => {
                        if (!item.readAt) void read([item.id]);
                      }}
                    >
                      {t('notifications.open')}
                      <span className="visually-hidden"> {item.message}</span>
                    </Link>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Page>
  );
}

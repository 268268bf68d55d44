import { Button, CopyButton, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { SummaryList } from '../../components/summary-list.js';
import { CalendarFeedsDocument, CreateCalendarFeedDocument, RevokeCalendarFeedDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

/** A personal calendar address to subscribe to, shown once, revocable. */
export function CalendarFeedPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [result, refetch] = useApiQuery(CalendarFeedsDocument, {});
  const [created, create] = useApiMutation(CreateCalendarFeedDocument);
  const [, revoke] = useApiMutation(RevokeCalendarFeedDocument);
  const [url, setUrl] = useState<string>();
  const feeds = result.data?.calendarFeeds.filter((feed) => !feed.revokedAt) ?? [];

  return (
    <Page
      title={t('feed.title')}
      standing={result.data && t('feed.standing', { count: feeds.length })}
      width="reading"
      action={
        <Button
          loading={created.fetching}
          onClick={() =>
            void create({}).then((answer) => {
              if (answer.data) setUrl(new URL(answer.data.createCalendarFeed.url, window.location.origin).href);
              refetch({ requestPolicy: 'network-only' });
            })
          }
        >
          {t('feed.create')}
        </Button>
      }
    >
      <Stack gap="lg">
        <p>{t('feed.what')}</p>
        {url && (
          <Stack gap="xs" role="status">
            <TextInput label={t('feed.address')} description={t('feed.once')} value={url} readOnly dir="ltr" />
            <CopyButton value={url}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy} w="fit-content">
                  {copied ? t('common.copied') : t('common.copy')}
                </Button>
              )}
            </CopyButton>
          </Stack>
        )}
        <Loaded result={result} onRetry={refetch}>
          {() =>
            feeds.length === 0 ? (
              <Empty title={t('feed.emptyTitle')}>{t('feed.emptyText')}</Empty>
            ) : (
              <Stack gap="xl">
                {feeds.map((feed) => (
                  <Stack key={feed.id} gap="sm" align="flex-start">
                    <SummaryList
                      rows={[
                        { term: t('feed.createdAt'), value: format.instant(feed.createdAt) },
                        {
                          term: t('feed.lastReadAt'),
                          value: feed.lastReadAt ? format.instant(feed.lastReadAt) : t('feed.neverRead'),
                        },
                      ]}
                    />
                    <ConfirmButton
                      label={t('feed.revoke')}
                      question={t('feed.revokeQuestion')}
                      onConfirm={async () => {
                        await revoke({ id: feed.id });
                        setUrl(undefined);
                        refetch({ requestPolicy: 'network-only' });
                      }}
                    />
                  </Stack>
                ))}
              </Stack>
            )
          }
        </Loaded>
      </Stack>
    </Page>
  );
}

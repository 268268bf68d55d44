import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApiQuery } from '../../../api/use-operation.js';
import { SeveralChoices } from '../../../components/choice-field.js';
import { Loaded } from '../../../components/loaded.js';
import { OrganisationsDocument } from '../../../gql/graphql.js';
import type { StepProps } from './request-step-page.js';

/** Whom to ask. Nobody learns of the request before it is sent, nor who else was asked. */
export function RecipientsStep({ draft, request, error }: StepProps) {
  const { t } = useTranslation();
  const [result, refetch] = useApiQuery(OrganisationsDocument, {});
  return (
    <>
      <p>
        <Link to={`/commission/requests/${request.id}/compare`}>{t('request.compareFirst')}</Link>
      </p>
      <Loaded result={result} onRetry={refetch}>
        {({ organisations }) => (
          <SeveralChoices
            id="field-organisationIds"
            legend={t('request.recipients')}
            description={t('request.recipientsHint')}
            error={error('organisationIds')}
            choices={organisations.edges
              .filter(({ node }) => node.kind === 'ASSISTANCE_ORGANISATION')
              .map(({ node }) => ({ value: node.id, label: node.name, hint: node.acronym }))}
            value={draft.values.organisationIds}
            onChange={(organisationIds) => draft.change({ organisationIds })}
          />
        )}
      </Loaded>
    </>
  );
}

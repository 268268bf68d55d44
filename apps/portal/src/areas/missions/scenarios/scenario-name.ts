import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';

interface NamedPlan {
  readonly number?: number | null;
  readonly createdAt: string;
  readonly run?: { readonly name?: string | null } | null;
}

/** What a plan is called among others: its version, the name of its scenario, or when it was made. */
export function useScenarioName(): (plan: NamedPlan) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (plan) => {
    const name = plan.run?.name ?? '';
    if (plan.number)
      return [t('plan.version', { number: format.number(plan.number) }), name].filter(Boolean).join(': ');
    return name || t('scenario.unnamed', { date: format.instant(plan.createdAt) });
  };
}

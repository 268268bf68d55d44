import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { DAY_NUMBER_NAMES, WEIGHT_NAMES } from './planning-settings.js';

/** One setting that differs from the planner's own: what it is, and what it is set to. */
export interface SettingLine {
  readonly name: string;
  readonly term: string;
  readonly value: string;
}

/** Says a run's settings in words: only those that were set. */
export function useSettingLines(): (settings: unknown) => readonly SettingLine[] {
  const { t } = useTranslation();
  const format = useFormat();
  return (settings) => {
    const set = (settings ?? {}) as Readonly<Record<string, unknown>>;
    const line = (name: string, term: string, value: string): SettingLine => ({ name, term, value });
    const numbers = [...DAY_NUMBER_NAMES, ...WEIGHT_NAMES].flatMap((name) =>
      typeof set[name] === 'number' ? [line(name, t(`planning.${name}`), format.number(set[name]))] : [],
    );
    const fixed = Array.isArray(set['fixedStations']) ? set['fixedStations'].length : 0;
    const languages = Array.isArray(set['hostLanguages']) ? (set['hostLanguages'] as string[]) : [];
    return [
      ...(set['mode'] === 'fixed'
        ? [line('mode', t('planning.mode'), t('planning.fixedCount', { count: fixed, number: format.number(fixed) }))]
        : []),
      ...numbers,
      ...(set['accreditation'] === 'issued'
        ? [line('accreditation', t('planning.accreditation'), t('planning.accreditationOf.issued'))]
        : []),
      ...(typeof set['mixedTeams'] === 'boolean'
        ? [
            line(
              'mixedTeams',
              t('planning.mixedTeams'),
              t(`planning.mixedTeamsOf.${set['mixedTeams'] ? 'must' : 'any'}`),
            ),
          ]
        : []),
      ...(languages.length > 0
        ? [
            line(
              'hostLanguages',
              t(set['hostSpeaker'] === true ? 'planning.hostSpeakerMust' : 'planning.hostLanguages'),
              format.list(languages.map((code) => format.spoken(code))),
            ),
          ]
        : []),
      ...(set['unpredictable'] === true ? [line('unpredictable', t('planning.unpredictable'), t('common.yes'))] : []),
    ];
  };
}

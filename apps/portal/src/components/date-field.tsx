import { Input, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { joinDate, splitDate } from '../i18n/dates.js';
import classes from './date-field.module.css';

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** `YYYY-MM-DD`, empty for none, or `invalid` while what is typed is no day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: React.ReactNode;
}

/** What the field reports while day, month and year make no day. */
export const INVALID_DATE = 'invalid';

/** A date as three boxes: no calendar to fight with, the same in every browser and language. */
export function DateField({ id, label, description, value, onChange, error }: DateFieldProps) {
  const { t } = useTranslation();
  const [parts, setParts] = useState(() => splitDate(value));
  const [seen, setSeen] = useState(value);
  if (value !== seen && value !== (joinDate(parts) ?? INVALID_DATE)) {
    setSeen(value);
    setParts(splitDate(value));
  }

  const change = (part: keyof typeof parts, text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    onChange(joinDate(next) ?? INVALID_DATE);
  };
  const boxes = [
    ['day', 2],
    ['month', 2],
    ['year', 4],
  ] as const;

  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{label}</legend>
      <Input.Description id={`${id}-hint`}>{description ?? t('form.dateHint')}</Input.Description>
      {error && (
        <Input.Error id={`${id}-error`} dir="auto">
          {error}
        </Input.Error>
      )}
      <div className={classes['boxes']}>
        {boxes.map(([part, length], index) => (
          <TextInput
            key={part}
            id={index === 0 ? id : `${id}-${part}`}
            label={t(`form.${part}`)}
            classNames={{ label: classes['boxLabel']! }}
            inputMode="numeric"
            autoComplete="off"
            maxLength={length}
            w={part === 'year' ? 88 : 64}
            value={parts[part]}
            error={Boolean(error)}
            aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
            onChange={(event) => change(part, event.currentTarget.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

import { Checkbox, Input, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './choice-field.module.css';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceFieldProps {
  readonly id: string;
  readonly legend: ReactNode;
  readonly description?: ReactNode;
  readonly choices: readonly Choice[];
  readonly error?: ReactNode;
}

interface OneChoiceProps extends ChoiceFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Group({
  id,
  legend,
  description,
  error,
  children,
}: Omit<ChoiceFieldProps, 'choices'> & { children: ReactNode }) {
  return (
    <fieldset className={classes['group']} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={classes['legend']}>{legend}</legend>
      {description && <Input.Description>{description}</Input.Description>}
      {error && (
        <Input.Error id={`${id}-error`} dir="auto">
          {error}
        </Input.Error>
      )}
      <div className={classes['choices']}>{children}</div>
    </fieldset>
  );
}

/** One answer out of a few. */
export function OneChoice({ id, legend, description, choices, error, value, onChange }: OneChoiceProps) {
  return (
    <Group id={id} legend={legend} description={description} error={error}>
      {choices.map((choice, index) => (
        <Radio
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          name={id}
          value={choice.value}
          label={choice.label}
          description={choice.hint}
          checked={value === choice.value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </Group>
  );
}

interface SeveralChoicesProps extends ChoiceFieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Any number of answers. */
export function SeveralChoices({ id, legend, description, choices, error, value, onChange }: SeveralChoicesProps) {
  return (
    <Group id={id} legend={legend} description={description} error={error}>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          label={choice.label}
          description={choice.hint}
          checked={value.includes(choice.value)}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked ? [...value, choice.value] : value.filter((item) => item !== choice.value),
            )
          }
        />
      ))}
    </Group>
  );
}

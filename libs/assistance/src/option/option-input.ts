import { parseCalendarDate, type CalendarDate, type Id } from '@comitia/kernel';
import type { FieldProblem } from '@comitia/elections';
import { SERVICES, type MissionFormat, type Service } from '@comitia/mandates';

/** An option as a focal point offers it. */
export interface OfferOption {
  readonly requestId: Id;
  readonly service: string;
  readonly title: string;
  readonly description: string;
  readonly parts: readonly string[];
  readonly format?: string | undefined;
  readonly coreTeam?: number | undefined;
  readonly longTermObservers?: number | undefined;
  readonly shortTermObservers?: number | undefined;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly conditions: readonly string[];
  readonly handOver: { readonly what: string; readonly toWhom: string; readonly dueOn: CalendarDate };
}

/** What is wrong with a text that must have 1 to `limit` characters. */
export function checkText(path: string, text: string, limit: number): readonly FieldProblem[] {
  const length = text.trim().length;
  if (length >= 1 && length <= limit) return [];
  return [{ path, message: `${path} has ${length} characters; 1 to ${limit.toLocaleString('en')} are allowed.` }];
}

/** What is wrong with a number of people. */
export function checkCount(path: string, count: number | undefined): readonly FieldProblem[] {
  if (count === undefined || (Number.isInteger(count) && count >= 0 && count <= 100_000)) return [];
  return [{ path, message: `${path} is ${count}; whole numbers from 0 to 100,000 are allowed.` }];
}

function checkDay(path: string, day: string): readonly FieldProblem[] {
  const parsed = parseCalendarDate(day);
  return parsed.ok ? [] : [{ path, message: parsed.failure }];
}

/** Everything that is wrong with an offer; `formats` are those of the organisation's mandate for the service. */
export function checkOffer(input: OfferOption, formats: readonly MissionFormat[]): readonly FieldProblem[] {
  const days = [
    ...checkDay('startsOn', input.startsOn),
    ...checkDay('endsOn', input.endsOn),
    ...checkDay('handOver.dueOn', input.handOver.dueOn),
  ];
  return [
    ...(SERVICES.includes(input.service as Service)
      ? []
      : [{ path: 'service', message: `"${input.service}" is not a service; mandateServices lists them.` }]),
    ...checkText('title', input.title, 200),
    ...checkText('description', input.description, 20_000),
    ...input.parts.flatMap((part, index) => checkText(`parts.${index}`, part, 500)),
    ...(input.parts.length > 50
      ? [{ path: 'parts', message: `The option has ${input.parts.length} parts; at most 50 are allowed.` }]
      : []),
    ...input.conditions.flatMap((condition, index) => checkText(`conditions.${index}`, condition, 1000)),
    ...checkCount('coreTeam', input.coreTeam),
    ...checkCount('longTermObservers', input.longTermObservers),
    ...checkCount('shortTermObservers', input.shortTermObservers),
    ...checkText('handOver.what', input.handOver.what, 2000),
    ...checkText('handOver.toWhom', input.handOver.toWhom, 300),
    ...days,
    ...(days.length === 0 && input.endsOn < input.startsOn
      ? [{ path: 'endsOn', message: `The option ends on ${input.endsOn}, before it starts on ${input.startsOn}.` }]
      : []),
    ...(input.format === undefined || formats.some((format) => format.id === input.format)
      ? []
      : [
          {
            path: 'format',
            message:
              formats.length === 0
                ? `"${input.format}" is not a format of this service: it has none.`
                : `"${input.format}" is not a format of this service; the mandate has ${formats.map((format) => format.id).join(', ')}.`,
          },
        ]),
  ];
}

import {
  bodyOf,
  eligibleServices,
  membersOn,
  type BodyDefinition,
  type BodyId,
  type OfferedService,
  type Source,
} from '@comitia/mandates';

const cited = ({ citation, confidence }: Source): string => `[${confidence.replaceAll('_', ' ')}: ${citation}]`;

function span(range: { readonly from?: string; readonly to?: string }): string {
  if (range.from === undefined && range.to === undefined) return 'always';
  return `${range.from ?? '…'} to ${range.to ?? 'today'}`;
}

/** Everything about one body as one document, its services and members on the day. */
export function bodyDocument(id: BodyId, on: string): unknown {
  const members = membersOn(id, on);
  return { on, ...bodyOf(id), servicesOnTheDay: eligibleServices(id, on), members: members.ok ? members.value : null };
}

function serviceLines(services: readonly OfferedService[]): string[] {
  if (services.length === 0) return ['  none on this day'];
  return services.map(
    ({ service, status, decisionMaker }) =>
      `  ${service} (${status.replace('_', ' ')}; decides: ${decisionMaker.name})`,
  );
}

function formatLines({ formats }: BodyDefinition): string[] {
  return formats.flatMap(({ id, name, roles, electionDayMethod, offsets, source }) => [
    `  ${id}: ${name}. Election day: ${electionDayMethod}. ${cited(source)}`,
    ...roles.map(({ role, minimum, typical, maximum }) => `    ${role}: ${typical} (${minimum} to ${maximum})`),
    ...offsets.map(
      ({ title, earliest, target, latest, from }) =>
        `    ${title}: ${target} days (${earliest} to ${latest}) from ${from.replace('_', ' ')}`,
    ),
  ]);
}

/** One body as a person reads it. */
export function bodyText(id: BodyId, on: string): string {
  const body = bodyOf(id);
  const members = membersOn(id, on);
  return [
    `${id}: ${body.name}, ${span(body)} ${cited(body.existence)}`,
    ...(body.predecessor ? [`Before it: ${body.predecessor.name}`] : []),
    ...(body.successor ? [`After it: ${body.successor.name}`] : []),
    'Names:',
    ...body.names.map((name) => `  ${span(name)}: ${name.name} ${cited(name.source)}`),
    'Legal basis:',
    ...body.legalBasis.map(({ title, date, source }) => `  ${date ?? 'undated'}: ${title} ${cited(source)}`),
    `Services on ${on}:`,
    ...serviceLines(eligibleServices(id, on)),
    ...(members.ok ? [`Members on ${on}: ${members.value.length}`] : []),
    'Formats:',
    ...formatLines(body),
    'Teams:',
    ...body.teamRules.map(({ text, strength, source }) => `  ${text} (${strength}) ${cited(source)}`),
    'Publication:',
    ...body.publications.map(
      ({ product, class: kind, remark, source }) =>
        `  ${product}: ${kind.replaceAll('_', ' ')}${remark === undefined ? '' : `. ${remark}`} ${cited(source)}`,
    ),
    `Funding: ${body.funding.text} ${cited(body.funding.source)}`,
    ...body.notes.map(({ text, source }) => `Note: ${text} ${cited(source)}`),
  ].join('\n');
}

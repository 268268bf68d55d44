import {
  buildFrame,
  decideLead,
  drawSample,
  estimateShares,
  replaceStations,
  sampleSize,
  type LeadDecision,
  type ProbabilitySample,
  type SampleEstimate,
  type SampleSize,
} from '@comitia/planning';
import type { Command } from 'commander';
import type { z } from 'zod';
import { CommandError } from '../command-error.js';
import { printJson, printText } from '../output.js';
import { built, readDocument } from './plan-document.js';
import { whole } from './plan-options.js';
import { sampleDocument } from './plan-schemas.js';

interface SampleAnswer {
  readonly size: SampleSize | null;
  readonly sample: ProbabilitySample;
  readonly replaced: readonly { readonly station: string; readonly by: string; readonly reason: string }[];
  readonly estimate: SampleEstimate | null;
  readonly lead: LeadDecision | null;
}

/** `comitia plan sample FILE`: draws a probability sample, and estimates from its reports where the document has them. */
export function registerPlanSample(plan: Command): void {
  plan
    .command('sample')
    .description('Draws a sample of stations with a recorded seed, and estimates from its reports.')
    .argument('<file>', 'JSON document, see docs/schemas/plan-sample.schema.json')
    .option('--seed <number>', 'seed of the draw, to be recorded and published', whole(0), 1)
    .option('--json', 'print one JSON document')
    .action(runPlanSample);
}

async function runPlanSample(file: string, options: { readonly seed: number; readonly json?: boolean }): Promise<void> {
  const answer = answerTo(file, await readDocument(file, sampleDocument), options.seed);
  if (options.json) printJson(answer);
  else printText(describe(answer));
}

function answerTo(file: string, document: z.output<typeof sampleDocument>, seed: number): SampleAnswer {
  const frame = built(file, buildFrame(document.frame));
  const size = document.precision
    ? built(file, sampleSize({ population: frame.units.length, ...document.precision }))
    : null;
  const wanted = document.size ?? size?.withLoss;
  if (wanted === undefined)
    throw new CommandError(`${file}: give size, the stations to draw, or precision to compute it`);
  const { design, deviations, reserve, lost, reports, confidence } = document;
  const drawn = built(
    file,
    drawSample({ frame, design, size: wanted, seed, reserve, ...(deviations === undefined ? {} : { deviations }) }),
  );
  const { sample, replaced } = built(file, replaceStations(drawn, lost));
  return {
    size,
    sample,
    replaced,
    estimate: reports ? built(file, estimateShares(sample, reports, { confidence })) : null,
    lead: reports && document.lead ? built(file, decideLead(sample, reports, { ...document.lead, confidence })) : null,
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function describe({ sample, replaced, estimate, lead }: SampleAnswer): string {
  return [
    `${sample.units.length} stations by the design "${sample.design}", seed ${sample.seed}, frame ${sample.frameHash}`,
    ...sample.units.map((unit) => `  ${unit.id} (${unit.stratum}, probability ${unit.probability.toPrecision(4)})`),
    ...replaced.map((one) => `  ${one.station} replaced by ${one.by}: ${one.reason}`),
    ...(estimate?.shares.map(
      (one) =>
        `${one.name}: ${percent(one.share)} ± ${percent(one.margin)}, design effect ${one.designEffect.toFixed(2)}`,
    ) ?? []),
    ...(estimate?.coverage.map((row) => `  ${row.stratum}: ${row.received} of ${row.expected} reports`) ?? []),
    ...(lead
      ? [
          lead.call === 'lead'
            ? `${lead.leader} leads by ${percent(lead.lead)} ± ${percent(lead.margin)}`
            : 'too close to call',
        ]
      : []),
  ].join('\n');
}

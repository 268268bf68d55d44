import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRouteProblem, checkRoutes, readHub, readToptw, type RouteInput } from '@comitia/planning';
import { projectRoot, testData } from '../support/data-path.js';
import { median, type Bench, type Figure } from './bench.js';

/** Seeds, seconds on the public instances and on the hub; BENCH_ROUTES_SECONDS="1 3" leaves the long runs out. */
const seeds = [1, 2, 3];
const goals = { 1: 0.5, 3: 0.3, 10: 0.2 } as const;
const hubGoals = { 1: 3237, 3: 3262, 10: 3270, 60: 3274 } as const;
const wanted = new Set((process.env['BENCH_ROUTES_SECONDS'] ?? '1 3 10 60').split(' ').map(Number));

type Outcome = { readonly score: number; readonly wall: number };

/** Runs the command as a person would, one process on one core, and checks what it prints. */
function runCommand(file: string, flags: readonly string[], check: (text: string) => number): Outcome {
  const began = performance.now();
  const command = [join(projectRoot, 'apps/cli/bin/comitia.js'), 'plan', 'routes', file, ...flags, '--json'];
  const text = execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return { wall: (performance.now() - began) / 1000, score: check(text) };
}

/** Score of a printed plan by our checker; throws where it is broken or differs from what is printed. */
function checkedToptw(input: RouteInput, text: string): number {
  const printed = JSON.parse(text) as { score: number; routes: number[][] };
  if (printed.routes.length > input.teams.length) throw new Error('more routes than teams');
  const problem = buildRouteProblem(input);
  if (!problem.ok) throw new Error(problem.failure[0]!.message);
  const travel = input.travel as Int32Array;
  const places = Math.sqrt(travel.length);
  const routes = printed.routes.map((points, index) => {
    const team = input.teams[index]!;
    let [at, time, driven] = [0, team.leave, 0];
    const stops = points.map((point) => {
      const station = input.stations.find(({ id }) => id === String(point))!;
      const way = travel[at * places + station.place]!;
      const start = Math.max(station.windows!['visit']![0], time + way);
      [at, time, driven] = [station.place, start + station.durations!['visit']!, driven + way];
      return { station: station.id, service: 'visit', start };
    });
    const home = stops.length === 0 ? 0 : travel[at * places]!;
    return { team: team.id, stops, travel: driven + home, back: time + home };
  });
  const found = checkRoutes(input, routes);
  if (found.faults.length > 0) throw new Error(found.faults.join('; '));
  if (found.soft !== printed.score) throw new Error(`prints ${printed.score}, is worth ${found.soft}`);
  return found.soft;
}

function publicInstances(seconds: number, goal: number): Figure {
  const lines = readFileSync(testData('routing/best-known.csv')!, 'utf8').trim().split('\n').slice(1);
  let longest = 0;
  const means = seeds.map((seed) => {
    const gaps = lines.map((line) => {
      const [name, teams, best] = line.split(',') as [string, string, string];
      const file = testData(`routing/toptw/${name}.txt`)!;
      const input = readToptw(readFileSync(file, 'utf8'), { name, teams: Number(teams) });
      if (!input.ok) throw new Error(input.failure);
      const flags = ['--format', 'toptw', '--teams', teams, '--seconds', String(seconds), '--seed', String(seed)];
      const { score, wall } = runCommand(file, flags, (text) => checkedToptw(input.value, text));
      longest = Math.max(longest, wall);
      return (100 * (Number(best) - score)) / Number(best);
    });
    return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  });
  return {
    name: `public TOPTW, 39 instances, 1 and 2 teams, ${seconds} s: mean gap to the best known`,
    unit: '%',
    values: means,
    goal: `at most ${goal}`,
    met: median(means) <= goal,
    note: `longest process ${longest.toFixed(2)} s`,
  };
}

function hub(seconds: number, goal: number, folder: string): Figure {
  const file = testData('routing/hub/hub-plovdiv.json')!;
  const checker = testData('routing/hub/check.py')!;
  let longest = 0;
  const scores = seeds.map((seed) => {
    const flags = ['--format', 'hub', '--seconds', String(seconds), '--seed', String(seed)];
    const { score, wall } = runCommand(file, flags, (text) => {
      const path = join(folder, 'plan.json');
      writeFileSync(path, text);
      const said = execFileSync('python3', [checker, file, path], { encoding: 'utf8' });
      return Number(/^score (\d+)/.exec(said)?.[1]);
    });
    longest = Math.max(longest, wall);
    return score;
  });
  const note = `longest process ${longest.toFixed(2)} s; passed by the hub's own checker`;
  return {
    name: `hub of Plovdiv, ${seconds} s: score`,
    unit: 'points',
    values: scores,
    goal: `at least ${goal}`,
    met: median(scores) >= goal,
    note,
  };
}

export const bench: Bench = {
  name: 'Routes: public instances and a real hub, through the command, on one core',
  needs: ['routing/best-known.csv', 'routing/hub/hub-plovdiv.json'],
  async run() {
    const parsed = readHub(JSON.parse(readFileSync(testData('routing/hub/hub-plovdiv.json')!, 'utf8')), 'hub');
    if (!parsed.ok) throw new Error(parsed.failure.join('; '));
    const folder = mkdtempSync(join(tmpdir(), 'comitia-routes-'));
    try {
      const figures: Figure[] = [];
      for (const [seconds, goal] of Object.entries(hubGoals)) {
        if (wanted.has(Number(seconds))) figures.push(hub(Number(seconds), goal, folder));
      }
      for (const [seconds, goal] of Object.entries(goals)) {
        if (wanted.has(Number(seconds))) figures.push(publicInstances(Number(seconds), goal));
      }
      return figures;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

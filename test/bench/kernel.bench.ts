import { addDays, daysBetween, newId } from '@comitia/kernel';
import { milliseconds, type Bench } from './bench.js';

export const bench: Bench = {
  name: 'Kernel: ids and calendar days',
  async run() {
    const ids: number[] = [];
    const days: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      ids.push(
        100_000 /
          (await milliseconds(() => {
            for (let index = 0; index < 100_000; index += 1) newId(index);
          })),
      );
      days.push(
        100_000 /
          (await milliseconds(() => {
            for (let index = 0; index < 100_000; index += 1) daysBetween('2000-01-01', addDays('2000-01-01', index));
          })),
      );
    }
    return [
      { name: 'ids made', unit: 'per millisecond', values: ids },
      { name: 'days added and counted', unit: 'per millisecond', values: days },
    ];
  },
};

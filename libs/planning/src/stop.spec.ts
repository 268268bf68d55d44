import { describe, expect, it } from '@jest/globals';
import { stopFault } from './stop.js';

describe('stopFault', () => {
  it.each([
    [{}, 'never end'],
    [{ seconds: 1 }, 'stop.now'],
    [{ seconds: -1, now: () => 0 }, 'stop.seconds is -1'],
    [{ iterations: 1.5 }, 'stop.iterations is 1.5'],
    [{ seconds: 1, now: () => 0, planned: 4 }, 'stop.planned needs'],
    [{ iterations: 1, planned: -4 }, 'stop.planned is -4'],
  ])('%j is refused in words', (stop, words) => {
    expect(stopFault(stop)).toContain(words);
  });

  it.each([
    [{ iterations: 0 }],
    [{ seconds: 0.5, now: () => 0 }],
    [{ cancelled: () => true }],
    [{ iterations: 10, planned: 20 }],
  ])('%j is accepted', (stop) => {
    expect(stopFault(stop)).toBeUndefined();
  });
});

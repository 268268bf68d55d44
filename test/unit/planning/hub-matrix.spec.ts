import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import { readHub } from '@comitia/planning';
import { describeWithData } from '../../support/test-data.js';

describeWithData('the hub of Plovdiv', ['routing/hub/hub-plovdiv.json'], ([file]) => {
  it('has the matrix whose checksum the instance states', () => {
    const document = JSON.parse(readFileSync(file!, 'utf8')) as { matrix: { size: number; sha256: string } };
    const input = unwrap(readHub(document, 'hub'), 'input');
    const travel = input.travel as Int32Array;
    const places = Math.sqrt(travel.length);
    const place = [0, ...input.stations.map((station) => station.place)];
    const bytes = Buffer.alloc(2 * place.length ** 2);
    place.forEach((from, row) =>
      place.forEach((to, column) => {
        const ticks = row === column ? 0 : from === to ? input.within! : travel[from * places + to]!;
        bytes.writeUInt16LE(ticks, 2 * (row * place.length + column));
      }),
    );
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.matrix.sha256);
  });
});

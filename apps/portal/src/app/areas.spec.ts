import { describe, expect, it } from '@jest/globals';
import { areasOf } from './areas.js';

describe('areas of an actor', () => {
  it('shows nothing to somebody without an organisation', () => {
    expect(areasOf(null)).toEqual([]);
  });

  it('gives an authority its own area and not the organisations’', () => {
    expect(areasOf({ roles: ['OFFICER'], organisation: { kind: 'AUTHORITY' } })).toEqual(['commission', 'mandates']);
  });

  it('gives a coordinator missions and partners but no desk', () => {
    expect(areasOf({ roles: ['COORDINATOR'], organisation: { kind: 'ASSISTANCE_ORGANISATION' } })).toEqual([
      'missions',
      'partners',
      'mandates',
    ]);
  });

  it('gives a partner what is shared with it alone', () => {
    expect(areasOf({ roles: ['PARTNER'], organisation: { kind: 'NGO' } })).toEqual(['partners', 'mandates']);
  });

  it('gives an observer or an adviser the mandates, which anyone signed in may read', () => {
    expect(areasOf({ roles: ['OBSERVER'], organisation: { kind: 'ASSISTANCE_ORGANISATION' } })).toEqual(['mandates']);
  });

  it('gives administration to an administrator alone', () => {
    expect(areasOf({ roles: ['ADMINISTRATOR'], organisation: { kind: 'AUTHORITY' } })).toEqual([
      'mandates',
      'administration',
    ]);
  });
});

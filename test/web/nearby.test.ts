import { describe, expect, it } from 'vitest';
import { nearby } from '../../src/web/nearby.ts';

const level = Array.from({ length: 100 }, (_, place) => ({ code: String(place) }));

describe('nearby', () => {
  it('lists a short level whole', () => {
    expect(nearby(level.slice(0, 10), '3')).toEqual({ before: 0, shown: level.slice(0, 10), after: 0 });
  });

  it('lists the neighbours where a level is long, and counts the rest', () => {
    expect(nearby(level, '50')).toEqual({ before: 42, shown: level.slice(42, 59), after: 41 });
    expect(nearby(level, '0')).toEqual({ before: 0, shown: level.slice(0, 9), after: 91 });
    expect(nearby(level, '99')).toEqual({ before: 91, shown: level.slice(91), after: 0 });
  });
});

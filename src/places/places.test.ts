import { describe, expect, it } from 'vitest';
import { localDate } from '../kernel/index.ts';
import { candidatePlaces, isHoliday, regionsOfPostcode, type Traces, zonesOfNumber } from './index.ts';

const nothing: Traces = { country: null, postcode: null, regions: [], timeZone: null, number: null };

describe('the zones of a number', () => {
  it('are those of its longest known prefix', () => {
    expect(zonesOfNumber('+12125550123')).toEqual(['America/New_York']);
    expect(zonesOfNumber('+48600100200')).toEqual(['Europe/Warsaw']);
    expect(zonesOfNumber('+5592912345678')).toContain('America/Manaus');
  });

  it('are all that may be meant where the number says little', () => {
    expect(zonesOfNumber('+18005550123').length).toBeGreaterThan(20);
  });

  it('are none where the text is no number', () => {
    expect(zonesOfNumber('bsuid:US.abc')).toEqual([]);
    expect(zonesOfNumber('+')).toEqual([]);
  });
});

describe('the places where a debtor may be', () => {
  it('are all that the traces name, also where they do not agree', () => {
    const { zones } = candidatePlaces({
      ...nothing,
      country: 'US',
      postcode: '90210',
      timeZone: 'America/Chicago',
      number: '+12125550123',
    });
    expect([...zones].sort()).toEqual(['America/Chicago', 'America/Los_Angeles', 'America/New_York']);
  });

  it('are none where nothing is known', () => {
    expect(candidatePlaces(nothing)).toEqual({ zones: [], regions: [] });
  });
});

describe('the regions of a postcode', () => {
  it.each([
    ['US', '02139', ['US-MA']],
    ['BR', '01310-100', ['BR-SP']],
    ['BR', '69301-000', ['BR-RR']],
    ['PL', '00-950', []],
  ])('%s %s', (country, postcode, regions) => {
    expect(regionsOfPostcode(country, postcode)).toEqual(regions);
  });

  it('are every one that a cut postcode may lie in', () => {
    expect(regionsOfPostcode('BR', '2')).toEqual(['BR-RJ', 'BR-ES']);
  });
});

describe('the calendar of holidays', () => {
  it('knows those of a country, and those of a region beside', () => {
    expect(isHoliday('PL', null, localDate('2026-11-11'))).toBe(true);
    expect(isHoliday('PL', null, localDate('2026-11-12'))).toBe(false);
    expect(isHoliday('BR', null, localDate('2026-07-09'))).toBe(false);
    expect(isHoliday('BR', 'BR-SP', localDate('2026-07-09'))).toBe(true);
  });

  it('knows moving ones', () => {
    expect(isHoliday('CO', null, localDate('2026-06-08'))).toBe(true);
  });

  it('has none for a country that it does not know', () => {
    expect(isHoliday('XX', null, localDate('2026-12-25'))).toBe(false);
  });
});

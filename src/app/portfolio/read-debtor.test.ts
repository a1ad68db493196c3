import { describe, expect, it } from 'vitest';
import { type Cells, csvOf, placesOf, problemsOf, rowsOf } from './portfolio.fixture.ts';

const caseOf = (cells: Cells = {}) => rowsOf(csvOf(cells)).cases[0]!;

describe('a debtor of a portfolio', () => {
  it('has the zone of its country where there is one alone', () => {
    expect(caseOf({ country: 'GB', locale: 'en-GB', postcode: 'LS1 4DY' }).debtor.timeZone).toBe(
      'Europe/London',
    );
    expect(caseOf({ country: 'es', postcode: '08001', time_zone: 'Atlantic/Canary' }).debtor.timeZone).toBe(
      'Atlantic/Canary',
    );
    expect(placesOf(csvOf({ country: 'ES', postcode: '08001' }))).toEqual(['2 time_zone']);
    for (const time_zone of ['Europe/Warszawa', '+02:00', 'CEST2']) {
      expect(placesOf(csvOf({ time_zone })), time_zone).toEqual(['2 time_zone']);
    }
    for (const country of ['ZZ', 'EU', 'POL', 'P'])
      expect(placesOf(csvOf({ country }))).toEqual(['2 country']);
  });

  it('has two ways to verify the debtor', () => {
    expect(caseOf({ date_of_birth: '', id_digits: '048' }).debtor.factors).toEqual([
      { kind: 'id_digits', value: '048' },
      { kind: 'postcode', value: '00-950' },
    ]);
    expect(placesOf(csvOf({ postcode: '' }))).toEqual(['2 id_digits']);
    expect(placesOf(csvOf({ postcode: '', date_of_birth: '' }))).toEqual(['2 date_of_birth']);
    for (const date_of_birth of ['1980-02-30', '29.02.1980', '2026-03-02', '1906-03-02', '2100-01-01']) {
      expect(placesOf(csvOf({ date_of_birth })), date_of_birth).toEqual(['2 date_of_birth']);
    }
  });

  it('never takes a whole id or card number, and does not repeat it', () => {
    const whole = [
      '44051401359',
      '529.982.247-25',
      '12345678Z',
      'X1234567L',
      '219-09-9999',
      '4111 1111 1111 1111',
    ];
    for (const id_digits of whole) {
      const [problem, ...more] = problemsOf(csvOf({ id_digits }));
      expect(problem).toMatchObject({ column: 'id_digits', problem: 'looks like a whole id or card number' });
      expect(more).toEqual([]);
      expect(JSON.stringify(problem)).not.toContain(id_digits);
    }
    for (const id_digits of ['12', '12a4', '12 34', '-1234']) {
      expect(problemsOf(csvOf({ id_digits }))).toMatchObject([
        { column: 'id_digits', problem: 'is not 3 to 6 digits' },
      ]);
    }
  });

  it('has a postcode of its country, zeros and all', () => {
    const sound = {
      PL: '00950',
      PT: '1000-205',
      BR: '01310-100',
      ES: '08001',
      US: '02139-4307',
      GB: 'ec1a 1bb',
      IE: 'D02 X285',
    };
    const wrong = {
      PL: '0-950',
      PT: '1000',
      BR: '1310-100',
      ES: '8001',
      US: '2139',
      GB: '12345',
      IE: 'Dublin',
    };
    const at = (country: string, postcode: string) => csvOf({ country, postcode, time_zone: 'UTC' });
    for (const [country, postcode] of Object.entries(sound))
      expect(placesOf(at(country, postcode)), country).toEqual([]);
    for (const [country, postcode] of Object.entries(wrong)) {
      expect(placesOf(at(country, postcode)), country).toEqual(['2 postcode']);
    }
  });

  it('is reached by SMS, voice and e-mail where it says how', () => {
    const { cases, contacts } = rowsOf(csvOf({ phone: '+1 (303) 555-0142', email: 'anna@mail.example' }));
    const caseId = cases[0]!.id;
    expect(contacts).toEqual([
      { caseId, channel: 'sms', address: '+13035550142' },
      { caseId, channel: 'voice', address: '+13035550142' },
      { caseId, channel: 'email', address: 'anna@mail.example' },
    ]);
    for (const phone of ['600 100 100', '+48', '+0 600 100 100', '+48600100100600100', 'none']) {
      expect(placesOf(csvOf({ phone })), phone).toEqual(['2 phone']);
    }
    for (const email of ['anna', 'anna@', 'anna@mail', 'a b@mail.example', 'a@b@mail.example']) {
      expect(placesOf(csvOf({ email })), email).toEqual(['2 email']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { addCounts, closingLine, countReport, countStep } from '../../scripts/count.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the count of all checks', () => {
  it('takes a step without tests as one', () => {
    expect(countStep(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes the tests of a report one by one; what did not run is skipped', () => {
    const report = {
      testResults: [
        file('passed', 'passed', 'passed', 'skipped', 'pending', 'todo'),
        file('failed', 'passed', 'failed'),
      ],
    };
    expect(countReport(report, false)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('takes a file that could not be loaded as one failed', () => {
    const report = { testResults: [file('failed'), file('passed', 'passed')] };
    expect(countReport(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('does not pass a run that failed outside its tests, or left no report', () => {
    expect(countReport({ testResults: [file('passed', 'passed')] }, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
    expect(countReport(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is nothing for a run that had nothing to do', () => {
    expect(countReport({ testResults: [] }, true)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('adds up over all runners into one line', () => {
    const total = addCounts([countStep(true), countStep(false), { passed: 40, failed: 1, skipped: 2 }]);
    expect(closingLine(total)).toBe('41 passed, 2 failed, 2 skipped');
  });
});

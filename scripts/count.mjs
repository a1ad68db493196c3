/**
 * Counting of checks over all runners: a step without tests of its own counts as one, passed or failed.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} FileResult
 */

/**
 * @param {boolean} passed
 * @returns {Count}
 */
export function countStep(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * Counts a run of vitest by its JSON report. A file that could not be loaded counts as one failed, and so does
 * a run that failed without a failed test, or left no report.
 * @param {{ testResults: readonly FileResult[] } | undefined} report
 * @param {boolean} succeeded whether the runner ended with exit code 0
 * @returns {Count}
 */
export function countReport(report, succeeded) {
  if (report === undefined) return countStep(false);
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') count.passed += 1;
      else if (status === 'failed') count.failed += 1;
      else count.skipped += 1;
    }
    const blamesATest = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !blamesATest) count.failed += 1;
  }
  if (!succeeded && count.failed === 0) count.failed = 1;
  return count;
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * The closing line that CI reads.
 * @param {Count} count
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

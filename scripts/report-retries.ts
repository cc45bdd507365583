/**
 * A reporter beside vitest's own: names every test that passed only when it was run again, so that a defect
 * that shows itself now and then is not hidden by the retries.
 */
import type { Reporter, TestModule } from 'vitest/node';

export default class ReportRetries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const testModule of modules) {
      for (const test of testModule.children.allTests('passed')) {
        const { flaky, retryCount } = test.diagnostic() ?? { flaky: false, retryCount: 0 };
        if (flaky) console.log(`Passed only at try ${retryCount + 1}: ${test.fullName}`);
      }
    }
  }
}

// A reporter of vitest: names at the end what failed at first and passed when it was tried again. Such a test has hidden
// a fault of its own or of the program; it does not stop a change, but it is to be mended.
export default class Flaky {
  #found = [];

  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#found.push(test);
  }

  onTestRunEnd() {
    for (const test of this.#found) {
      const [error] = test.result().errors ?? [];
      console.log(`passed only when tried again: ${test.module.relativeModuleId} > ${test.fullName}`);
      if (error) console.log(`  ${error.message}`);
    }
  }
}

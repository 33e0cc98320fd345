// SPDX-License-Identifier: AGPL-3.0-or-later
import { alone, isBuilt } from "./build/ensure-build.ts";
import { buildWithoutData } from "./build/without-data.ts";
import { clearTestFolders } from "./instance/folder.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";
import { runToItsEnd } from "./instance/until-stopped.ts";
import { endToEnd, houseToVisit } from "./testing/end-to-end.ts";
import { type Count, program, vitest } from "./testing/steps.ts";

type Step = {
  name: string;
  run: (running: AsyncDisposableStack, filters: string[]) => Promise<Count>;
  /** What can be made ready while the step before is at work. */
  prepare?: (running: AsyncDisposableStack) => void;
};

const steps: Step[] = [
  { name: "format and lint", run: (running) => program(running, "biome", "ci", ".") },
  { name: "types", run: (running) => alone(() => types(running)) },
  { name: "architecture", run: (running) => program(running, "node", "scripts/check-architecture.ts") },
  { name: "unit", run: (running, filters) => vitest(running, "unit", filters) },
  { name: "database", run: (running, filters) => vitest(running, "db", filters) },
  { name: "build", run: build },
  inTheBrowser(),
];

async function types(running: AsyncDisposableStack): Promise<Count> {
  const { failed } = await program(running, "next", "typegen");
  if (failed > 0) return { passed: 0, failed };
  // By itself the compiler checks with four threads, and each reads for itself what the others read too.
  return program(running, "tsc", "--noEmit", "--checkers", "2");
}

async function build(running: AsyncDisposableStack): Promise<Count> {
  const database = running.use(new AsyncDisposableStack());
  if (!isBuilt()) await buildWithoutData(database);
  await database.disposeAsync();
  return { passed: 1, failed: 0 };
}

/** A build leaves half of two processors free in the end: the house to visit is seeded meanwhile. */
function inTheBrowser(): Step {
  let house: ReturnType<typeof houseToVisit> | undefined;
  return {
    name: "end to end",
    prepare: (running) => {
      house = houseToVisit(running);
      house.catch(() => undefined); // The step itself says what went wrong.
    },
    run: (running, filters) => endToEnd(running, filters, house),
  };
}

/** Everything, or the steps that are named; further words are file names for the tests themselves. */
await runCommand(async () => {
  process.exitCode = 1; // Nothing has passed until the end: neither has a run that was interrupted.
  const words = process.argv.slice(2);
  const named = steps.filter(({ name }) => words.includes(name));
  const filters = words.filter((word) => !steps.some(({ name }) => name === word));
  let result = "";
  await runToItsEnd(async (running) => {
    running.defer(async () => clearTestFolders());
    const total = { passed: 0, failed: 0 };
    const chosen = named.length > 0 ? named : steps;
    for (const [index, { name, run }] of chosen.entries()) {
      chosen[index + 1]?.prepare?.(running);
      const since = Date.now();
      console.log(`\n— ${name}`);
      const { passed, failed } = await run(running, filters).catch((error: unknown) => {
        console.error(error instanceof Sentence ? error.message : error);
        return { passed: 0, failed: 1 };
      });
      total.passed += passed;
      total.failed += failed;
      console.log(`  ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - since) / 1000).toFixed(1)} s`);
    }
    if (total.failed === 0) process.exitCode = 0;
    result = `\n${total.passed} passed, ${total.failed} failed`;
  });
  console.log(result);
});

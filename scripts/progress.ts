// SPDX-License-Identifier: AGPL-3.0-or-later
import { styleText } from "node:util";

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Says what goes on, and how long it took. */
export async function step<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const since = Date.now();
  process.stdout.write(`  ${label} … `);
  try {
    const result = await work();
    process.stdout.write(`${styleText("dim", seconds(since))}\n`);
    return result;
  } catch (error) {
    process.stdout.write("\n");
    throw error;
  }
}

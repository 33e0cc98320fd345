// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { bareServer } from "./bench/bare-server.ts";
import { comments } from "./bench/comments.ts";
import { downloads } from "./bench/download.ts";
import { type Figures, writeFigures } from "./bench/figures.ts";
import { filings } from "./bench/filings.ts";
import { largeHouse } from "./bench/house.ts";
import { oneReader } from "./bench/one-reader.ts";
import { pactTexts } from "./bench/pact-texts.ts";
import { readings } from "./bench/readings.ts";
import { supports } from "./bench/supports.ts";
import { buildFolder, isBuilt } from "./build/ensure-build.ts";
import { buildWithoutData } from "./build/without-data.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";
import { runToItsEnd } from "./instance/until-stopped.ts";

/** What is measured at 10,000 proposals must hold at 1,000 as well, within a fifth. */
const sizes = [
  { proposals: 1_000, supports: 20_000 },
  { proposals: 10_000, supports: 200_000 },
] as const;

/**
 * Measures the built house on a large seed, and in the same run a bare server that answers the same bytes: what the
 * machine can do at all. Prints the figures and writes them to docs/performance.md.
 */
await runCommand(async () => {
  await runToItsEnd(async (running) => {
    if (!isBuilt()) await buildWithoutData(running);
    const bare = await bareServer(running);
    const figures: Figures[] = [];
    for (const size of sizes) {
      console.log(`\n— ${size.proposals} proposals, ${size.supports} supports`);
      await using house = await largeHouse(size, buildFolder(), running);
      const pages = await readings(house, bare);
      const given = await supports(house, bare);
      const filed = await filings(house, bare);
      const rows = [...pages, ...given.rows, ...filed];
      const waits = [...(await comments(house)), ...(await oneReader(house)), ...(await pactTexts(house))];
      const peak = house.peakMemory();
      const large = size === sizes.at(-1) ? await downloads(house) : [];
      figures.push({ size, rows, waits, downloads: large, proofs: given.proofs, peak });
    }
    const missed = writeFigures(figures, (text) => fs.writeFileSync("docs/performance.md", text));
    if (missed.length > 0) throw new Sentence(`Not reached: ${missed.join("; ")}.`);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { type BareServer, bareServer } from "./bench/bare-server.ts";
import { comments } from "./bench/comments.ts";
import { downloads } from "./bench/download.ts";
import { type Figures, writeFigures } from "./bench/figures.ts";
import { filings } from "./bench/filings.ts";
import { type House, largeHouse } from "./bench/house.ts";
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

type Measured = { house: House; bare: BareServer; figures: Figures };

/** In this order; each adds to the figures of a house. */
const measures: ((measured: Measured) => Promise<unknown>)[] = [
  ...readings.map((reading) => async ({ house, bare, figures }: Measured) => {
    figures.rows.push(await reading(house, bare));
  }),
  async ({ house, bare, figures }) => {
    const { row, proofs } = await supports(house, bare);
    figures.rows.push(row);
    figures.proofs.push(...proofs);
  },
  async ({ house, bare, figures }) => figures.rows.push(await filings(house, bare)),
  ...[comments, oneReader, pactTexts].map((waits) => async ({ house, figures }: Measured) => {
    figures.waits.push(...(await waits(house)));
  }),
  async ({ house, figures }) => {
    figures.peak = house.peakMemory();
  },
  async ({ house, figures }) => {
    if (figures.size === sizes.at(-1)) figures.downloads.push(...(await downloads(house)));
  },
];

/**
 * Measures the built house on two large seeds, and in the same run a bare server that answers the same bytes: what the
 * machine can do at all. Each thing is measured in one house right after the other
 * (docs/decisions/0089-measured-in-turn.md). Prints the figures and writes them to docs/performance.md.
 */
await runCommand(async () => {
  await runToItsEnd(async (running) => {
    if (!isBuilt()) await buildWithoutData(running);
    const bare = await bareServer(running);
    const all = await Array.fromAsync(sizes, async (size): Promise<Measured> => {
      console.log(`\n— ${size.proposals} proposals, ${size.supports} supports`);
      const house = await largeHouse(size, buildFolder(), running);
      return { house, bare, figures: { size, rows: [], waits: [], downloads: [], proofs: [], peak: 0 } };
    });
    console.log("\n— measured in turn");
    for (const measure of measures) for (const measured of all) await measure(measured);
    const figures = all.map((measured) => measured.figures);
    const missed = writeFigures(figures, (text) => fs.writeFileSync("docs/performance.md", text));
    if (missed.length > 0) throw new Sentence(`Not reached: ${missed.join("; ")}.`);
  });
});

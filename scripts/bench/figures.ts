// SPDX-License-Identifier: AGPL-3.0-or-later
import os from "node:os";
import type { Size } from "./house.ts";
import type { Measure } from "./load.ts";
import type { Proof } from "./supports.ts";

export type Row = { name: string; kind: "page" | "answer" | "support" | "filing"; measure: Measure; bare: Measure };

export type Figures = { size: Size; rows: Row[]; proofs: Proof[]; peak: number };

/** What the house promises of its speed. */
const promised = { pageRatio: 0.06, pageP99: 50, supportRate: 400, memory: 600, spread: 0.2 };

/** Prints the figures and hands over the text of docs/performance.md; answers what was promised and not reached. */
export function writeFigures(figures: readonly Figures[], write: (text: string) => void): string[] {
  const missed = [...figures.flatMap(missedIn), ...uneven(figures)];
  const text = page(figures, missed);
  console.log(text);
  write(text);
  return missed;
}

const ratio = ({ measure, bare }: Row) => measure.rate / bare.rate;

function missedIn({ size, rows, proofs, peak }: Figures): string[] {
  const where = `at ${size.proposals} proposals`;
  return [
    ...rows.flatMap((row) => [
      row.measure.failures > 0 ? `${row.measure.failures} failed answers of ${row.name} ${where}` : "",
      row.kind === "page" && ratio(row) < promised.pageRatio
        ? `${row.name} ${ratio(row).toFixed(3)} of bare ${where}`
        : "",
      row.kind === "page" && row.measure.p99 >= promised.pageP99
        ? `${row.name} p99 ${row.measure.p99} ms ${where}`
        : "",
      row.kind === "support" && row.measure.rate < promised.supportRate
        ? `${row.measure.rate.toFixed(0)} supports/s ${where}`
        : "",
    ]),
    ...proofs.map(({ name, acknowledged, found }) =>
      acknowledged === found ? "" : `${name}: ${found} supports where ${acknowledged} were acknowledged ${where}`,
    ),
    peak >= promised.memory ? `web process ${peak} MB ${where}` : "",
  ].filter(Boolean);
}

/** The same thing on ten times the data must be about as fast. */
function uneven([small, large]: readonly Figures[]): string[] {
  if (!small || !large) return [];
  return large.rows.flatMap((row) => {
    const before = small.rows.find(({ name }) => name === row.name)?.measure.rate ?? row.measure.rate;
    const slower = 1 - row.measure.rate / before;
    return slower > promised.spread ? [`${row.name} ${Math.round(slower * 100)} % slower on the larger data`] : [];
  });
}

function page(figures: readonly Figures[], missed: readonly string[]): string {
  const [cpu] = os.cpus();
  return [
    "# Performance",
    "",
    "Written by `npm run bench`: the built house on a large seed, 16 connections, one web process and its PostgreSQL on the",
    "same machine as the load, and in the same run a bare `node:http` server that answers the same bytes. The ratio says how",
    "much of what the machine can do at all is left; it carries over to other machines, the other figures do not.",
    "",
    `Measured on ${os.availableParallelism()} cores (${cpu?.model.trim()}), Node ${process.versions.node}.`,
    ...figures.flatMap(table),
    "",
    "## What is promised",
    "",
    `Public pages at least ${promised.pageRatio} of the bare server and p99 under ${promised.pageP99} ms; at least`,
    `${promised.supportRate} supports per second, none lost and none doubled; figures on the larger data within`,
    `${promised.spread * 100} % of those on the smaller; the web process under ${promised.memory} MB.`,
    "",
    missed.length === 0 ? "All of it was reached in this run." : `Not reached in this run: ${missed.join("; ")}.`,
    "",
  ].join("\n");
}

function table({ size, rows, proofs, peak }: Figures): string[] {
  const number = (value: number, digits = 0) => value.toLocaleString("en-GB", { maximumFractionDigits: digits });
  return [
    "",
    `## ${number(size.proposals)} proposals, ${number(size.supports)} supports`,
    "",
    "| what | requests/s | p50 ms | p99 ms | bytes | bare/s | ratio |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map((row) => {
      const { rate, p50, p99, bytes } = row.measure;
      return `| ${row.name} | ${number(rate)} | ${p50} | ${p99} | ${number(bytes)} | ${number(row.bare.rate)} | ${ratio(row).toFixed(3)} |`;
    }),
    "",
    ...proofs.map(
      ({ name, acknowledged, found }) =>
        `- ${name}: ${number(acknowledged)} acknowledged, ${number(found)} in the database`,
    ),
    `- peak memory of the web process: ${peak} MB`,
  ];
}

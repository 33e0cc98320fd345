// SPDX-License-Identifier: AGPL-3.0-or-later
import os from "node:os";
import type { Download } from "./download.ts";
import type { Size } from "./house.ts";
import type { Measure } from "./load.ts";
import type { Wait } from "./reader.ts";
import type { Proof } from "./supports.ts";

export type Row = { name: string; kind: "page" | "answer" | "support" | "filing"; measure: Measure; bare: Measure };

export type Figures = {
  size: Size;
  rows: Row[];
  waits: Wait[];
  /** On ten times the data; only of the largest house. */
  downloads: Download[];
  proofs: Proof[];
  peak: number;
};

/** What the house promises of its speed. */
const promised = { pageRatio: 0.06, pageP99: 50, supportRate: 400, memory: 600, download: 100, spread: 0.2 };

/** Prints the figures and hands over the text of docs/performance.md; answers what was promised and not reached. */
export function writeFigures(figures: readonly Figures[], write: (text: string) => void): string[] {
  const missed = [...figures.flatMap(missedIn), ...uneven(figures)];
  const text = page(figures, missed);
  console.log(text);
  write(text);
  return missed;
}

const ratio = ({ measure, bare }: Row) => measure.rate / bare.rate;

function missedIn({ size, rows, waits, downloads, proofs, peak }: Figures): string[] {
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
    ...waits.flatMap(({ name, p95, promised, failures }) => [
      p95 >= promised ? `${name} p95 ${p95} ms ${where}` : "",
      failures > 0 ? `${failures} failed answers of ${name} ${where}` : "",
    ]),
    ...downloads.map(({ name, memory }) =>
      memory >= promised.download ? `${name} took ${memory} MB more than an idle process` : "",
    ),
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
    "much of what the machine can do at all is left; it carries over to other machines, the other figures do not. Each thing is",
    "measured in the house of one size right after that of the other.",
    "",
    `Measured on ${os.availableParallelism()} cores (${cpu?.model.trim()}), Node ${process.versions.node}.`,
    ...figures.flatMap(table),
    "",
    "## What is promised",
    "",
    `Public pages at least ${promised.pageRatio} of the bare server and p99 under ${promised.pageP99} ms; at least`,
    `${promised.supportRate} supports per second, none lost and none doubled; figures on the larger data within`,
    `${promised.spread * 100} % of those on the smaller; the web process under ${promised.memory} MB. A search within 60 ms and`,
    `the desk's queue within 150 ms at p95; a download of everything with less than ${promised.download} MB more than an idle web`,
    "process.",
    "",
    missed.length === 0 ? "All of it was reached in this run." : `Not reached in this run: ${missed.join("; ")}.`,
    "",
  ].join("\n");
}

function table({ size, rows, waits, downloads, proofs, peak }: Figures): string[] {
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
    "Pages made for each request, for one reader who asks one after the other, of a server that others have read before:",
    "",
    "| what | p50 ms | p95 ms | p99 ms |",
    "| --- | ---: | ---: | ---: |",
    ...waits.map(({ name, p50, p95, p99 }) => `| ${name} | ${p50} | ${p95} | ${p99} |`),
    "",
    ...downloads.map(
      ({ name, rows: count, megabytes, seconds, memory }) =>
        `- ${name} of ${number(count)} proposals: ${megabytes} MB in ${seconds} s, ${memory} MB more than the idle web process`,
    ),
    ...proofs.map(
      ({ name, acknowledged, found }) =>
        `- ${name}: ${number(acknowledged)} acknowledged, ${number(found)} in the database`,
    ),
    `- peak memory of the web process: ${peak} MB`,
  ];
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { clockLine } from "./clock-line.ts";

type Clock = Parameters<typeof clockLine>[0];

const on = Temporal.PlainDate.from("2026-03-10");
const open: Clock = { openedOn: "2026-03-01", dueOn: "2026-03-31", closedOn: null, suspensions: [] };
const stop = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn });

const line = (change: Partial<Clock>) =>
  clockLine({ ...open, ...change }, on).map(({ kind, from, to }) => `${kind} ${from.slice(5)} ${to.slice(5)}`);

test.each<[string, Partial<Clock>, string[]]>([
  ["runs to its due date", {}, ["running 03-01 03-31"]],
  ["is late until today", { dueOn: "2026-03-07" }, ["running 03-01 03-07", "overdue 03-08 03-10"]],
  ["is not late on its last day", { dueOn: "2026-03-10" }, ["running 03-01 03-10"]],
  ["ends with the answer", { closedOn: "2026-03-05" }, ["running 03-01 03-05"]],
  ["ends late", { dueOn: "2026-03-04", closedOn: "2026-03-06" }, ["running 03-01 03-04", "overdue 03-05 03-06"]],
  [
    "stands still until today",
    { dueOn: null, suspensions: [stop("2026-03-05", null)] },
    ["running 03-01 03-04", "suspended 03-05 03-10"],
  ],
  [
    "resumed, and stopped again",
    { dueOn: null, suspensions: [stop("2026-03-02", "2026-03-04"), stop("2026-03-08", null)] },
    ["running 03-01 03-01", "suspended 03-02 03-03", "running 03-04 03-07", "suspended 03-08 03-10"],
  ],
  [
    "resumed until its new day",
    { dueOn: "2026-04-02", suspensions: [stop("2026-03-04", "2026-03-06")] },
    ["running 03-01 03-03", "suspended 03-04 03-05", "running 03-06 04-02"],
  ],
  [
    "suspended on the day it was opened",
    { dueOn: null, suspensions: [stop("2026-03-01", null)] },
    ["suspended 03-01 03-10"],
  ],
  [
    "suspended and resumed on one day",
    { suspensions: [stop("2026-03-04", "2026-03-04")] },
    ["running 03-01 03-03", "running 03-04 03-31"],
  ],
  [
    "withdrawn while it stood still",
    { dueOn: null, closedOn: "2026-03-08", suspensions: [stop("2026-03-04", "2026-03-08")] },
    ["running 03-01 03-03", "suspended 03-04 03-07", "running 03-08 03-08"],
  ],
])("a clock that %s", (_, change, expected) => {
  expect(line(change)).toEqual(expected);
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { diffWordsWithSpace } from "diff";

/** A run of words that stayed, came or went. */
export type Run = { kind: "same" | "added" | "removed"; text: string };

/** `id` tells the lines and runs of one article apart. */
export type Line = { id: number; runs: (Run & { id: number })[] };

/** Texts that have little in common are told as one that went and one that came: nobody reads confetti. */
const mostEdits = 2_000;

/** Which words stayed, came and went from one text to the other. */
export function runsBetween(old: string, young: string): Run[] {
  const parts = diffWordsWithSpace(old, young, { maxEditLength: mostEdits });
  if (!parts) {
    return [
      { kind: "removed", text: `${old}\n` },
      { kind: "added", text: young },
    ];
  }
  return parts.map(({ added: came, removed: went, value }) => ({
    kind: came ? "added" : went ? "removed" : "same",
    text: value,
  }));
}

/** Runs line by line, as pages show them. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [[]];
  for (const { kind, text } of runs) {
    text.split("\n").forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ kind, text: piece });
    });
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line, id) => ({ id, runs: line.map((run, place) => ({ ...run, id: place })) }));
}

/** What changed from one text to the other, line by line. */
export const changedLines = (old: string, young: string): Line[] => linesOf(runsBetween(old, young));

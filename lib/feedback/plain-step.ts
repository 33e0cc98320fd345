// SPDX-License-Identifier: AGPL-3.0-or-later

type Standing = {
  /** Whether it is known what is rated. */
  hasRated: boolean;
  problem?: "rating" | undefined;
  done?: "1" | "again" | undefined;
  /** Whether there is a rating that the address names. */
  isFound: boolean;
};

/** What the page without JavaScript has to say: it thanks for what was written, and for nothing else. */
export function plainStep({
  hasRated,
  problem,
  done,
  isFound,
}: Standing): "ask" | "problem" | "again" | "thanks" | "none" {
  if (hasRated && (problem !== undefined || done === undefined)) return "ask";
  if (problem !== undefined) return "problem";
  if (done === "again") return "again";
  return done === "1" || isFound ? "thanks" : "none";
}

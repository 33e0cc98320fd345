// SPDX-License-Identifier: AGPL-3.0-or-later

/** A piece of a passage, with its place in it; `found` where it is what was searched for. */
export type PassagePart = { at: number; text: string; found: boolean };

/** Signs that no text of ours can hold: control characters are refused wherever something is written. */
export const passageMarks = { start: "\u0002", stop: "\u0003" } as const;

/** Takes apart what PostgreSQL's `ts_headline` marked: the words stay text, and are never read as HTML. */
export const passageParts = (marked: string): PassagePart[] =>
  marked
    .split(passageMarks.start)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, found: false }];
      const [found = "", after = ""] = piece.split(passageMarks.stop);
      return [
        { text: found, found: true },
        { text: after, found: false },
      ];
    })
    .map((part, at) => ({ at, ...part }))
    .filter(({ text }) => text !== "");

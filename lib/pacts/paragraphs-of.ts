// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PactParagraph } from "#lib/documents/pact.ts";

const point = /^\s*[-•*]\s+/;

/** Lines that begin with a dash become a list; empty lines part paragraphs. */
export function paragraphsOf(body: string): PactParagraph[] {
  const paragraphs: PactParagraph[] = [];
  for (const block of body.split(/\n{2,}/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    const points = lines.filter((line) => point.test(line)).map((line) => line.replace(point, ""));
    const words = lines.filter((line) => !point.test(line)).join("\n");
    if (words) paragraphs.push(words);
    if (points.length > 0) paragraphs.push({ points });
  }
  return paragraphs;
}

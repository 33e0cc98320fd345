// SPDX-License-Identifier: AGPL-3.0-or-later
import type { z } from "zod";
import type { Message } from "./errors.ts";
import { decorative, markdownReader, pictureIdIn, wordsOfPicture } from "./markdown.ts";
import { paragraphs } from "./text.ts";

/** A picture with neither words nor the statement that it needs none; the database asks the same (`withoutAlternative`). */
const bare = /!\[\s*\]\((?!\s*\S+\s+"decorative"\s*\))/;

const reader = markdownReader();

/** Why a text cannot be taken: a picture that says nothing to who cannot see it, or one that is not a file of ours. */
export function problemInMarkdown(text: string): Message | null {
  if (bare.test(text)) return { key: "editor.refusals.alternative" };
  const pictures = reader
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === "image");
  for (const picture of pictures) {
    if (!pictureIdIn(picture.attrGet("src") ?? "")) return { key: "editor.refusals.foreignPicture" };
    const words = wordsOfPicture(picture).trim();
    if (words === "" && picture.attrGet("title") !== decorative) return { key: "editor.refusals.alternative" };
  }
  return null;
}

/** A text in Markdown. What would be shown of it that is not allowed is refused here, not silently left out. */
export const markdownText = (maximum: number, minimum = 1) =>
  paragraphs(maximum, minimum).superRefine((text: string, context: z.core.$RefinementCtx) => {
    const problem = problemInMarkdown(text);
    if (problem) context.addIssue({ code: "custom", message: problem.key, params: problem.params });
  });

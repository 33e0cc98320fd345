// SPDX-License-Identifier: AGPL-3.0-or-later
import { defaultMarkdownParser, defaultMarkdownSerializer, MarkdownParser, schema } from "prosemirror-markdown";
import { type Node, Schema } from "prosemirror-model";
import { markdownReader, wordsOfPicture } from "#lib/kernel/markdown.ts";

type NodeName =
  | "doc"
  | "paragraph"
  | "heading"
  | "blockquote"
  | "bullet_list"
  | "ordered_list"
  | "list_item"
  | "horizontal_rule"
  | "image"
  | "hard_break"
  | "text";
type MarkName = "strong" | "em" | "link";

/** What one can write: what `richText` shows, and nothing else. */
export const textSchema = new Schema<NodeName, MarkName>({
  nodes: schema.spec.nodes.remove("code_block"),
  marks: schema.spec.marks.remove("code"),
});

const tokens: typeof defaultMarkdownParser.tokens = {
  ...defaultMarkdownParser.tokens,
  image: {
    node: "image",
    getAttrs: (token) => ({
      src: token.attrGet("src"),
      alt: wordsOfPicture(token) || null,
      title: token.attrGet("title") || null,
    }),
  },
};
for (const unknown of ["code_block", "fence", "code_inline"]) delete tokens[unknown];

const parser = new MarkdownParser(textSchema, markdownReader(), tokens);

export const parsedMarkdown = (markdown: string): Node => parser.parse(markdown);

/** Lists are written close together, as people read them. */
export const markdownOf = (document: Node): string =>
  defaultMarkdownSerializer.serialize(document, { tightLists: true });

// SPDX-License-Identifier: AGPL-3.0-or-later
import { defaultMarkdownParser, MarkdownParser, schema } from "prosemirror-markdown";
import { type MarkSpec, type Node, type NodeSpec, Schema } from "prosemirror-model";
import { isLinkAddress, markdownReader, pictureIdIn, wordsOfPicture } from "#lib/kernel/markdown.ts";

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

const specs = schema.spec;

/** Of what is pasted, the headings get the levels that the bar offers. */
const heading: NodeSpec = {
  ...specs.nodes.get("heading"),
  parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } })),
};

/** A picture of another site is left out when it is pasted: saving would refuse it. */
const image: NodeSpec = {
  ...specs.nodes.get("image"),
  parseDOM: [
    {
      tag: "img[src]",
      getAttrs: (picture) => {
        const src = picture.getAttribute("src") ?? "";
        return pictureIdIn(src)
          ? { src, alt: picture.getAttribute("alt"), title: picture.getAttribute("title") }
          : false;
      },
    },
  ],
};

/** A link that leads where none may is pasted as its words: no page would show it as a link. */
const link: MarkSpec = {
  ...specs.marks.get("link"),
  parseDOM: [
    {
      tag: "a[href]",
      getAttrs: (anchor) => {
        const href = anchor.getAttribute("href")?.trim() ?? "";
        return isLinkAddress(href) ? { href } : false;
      },
    },
  ],
};

/** What one can write: what `richText` shows, and nothing else. */
export const textSchema = new Schema<NodeName, MarkName>({
  nodes: specs.nodes.remove("code_block").update("heading", heading).update("image", image),
  marks: specs.marks.remove("code").update("link", link),
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

// SPDX-License-Identifier: AGPL-3.0-or-later
import { defaultMarkdownSerializer, MarkdownSerializer } from "prosemirror-markdown";
import type { Node } from "prosemirror-model";

/*
 * Writes the text of the editor as Markdown. The serializer of the library escapes too little for our reader, which would
 * then make lists, headings, links or other signs of what somebody typed as plain words.
 */

const { nodes, marks } = defaultMarkdownSerializer;

/** Lists are written close together, as people read them. */
export const markdownOf = (document: Node): string => writer.serialize(document, { tightLists: true });

const writer = new MarkdownSerializer(
  {
    ...nodes,
    text(state, node, parent, index) {
      const written = escaped(node.text ?? "", startsLine(parent, index));
      state.text(keptApart(endingSafely(written, parent, index), parent, index), false);
    },
    image(state, { attrs }) {
      const title = attrs.title ? ` "${escaped(attrs.title).replace(/"/g, '\\"')}"` : "";
      state.write(`![${escaped(attrs.alt ?? "")}](${addressOf(attrs.src)}${title})`);
    },
    bullet_list(state, node, parent, index) {
      if (!mayFollowAtOnce(node)) state.write();
      const sign = isSecondInRow(parent, index) ? "- " : "* ";
      state.renderList(node, "  ", () => sign);
    },
    ordered_list(state, node, parent, index) {
      if (!mayFollowAtOnce(node)) state.write();
      const start: number = node.attrs.order;
      const width = String(start + node.childCount - 1).length;
      const sign = isSecondInRow(parent, index) ? ") " : ". ";
      state.renderList(node, " ".repeat(width + 2), (item) => String(start + item).padStart(width) + sign);
    },
  },
  {
    ...marks,
    link: {
      open: "[",
      // The short form `<address>` would show the address otherwise than it was typed: the reader decodes it.
      close: (_, { attrs }) => `](${addressOf(attrs.href)})`,
      mixable: true,
    },
  },
);

/** White space is left out where a line begins: no page shows it, but in Markdown it moves the line into or out of a list. */
function escaped(text: string, isLineStart = false): string {
  const signs = text
    .replace(/[\r\n]/g, " ")
    .replace(/[`*\\~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?!\s)|&(?=#?\w+;)/gu, "\\$&");
  if (!isLineStart) return signs;
  return signs
    .trimStart()
    .replace(/^(?:>|#{1,6}(?=\s|$)|-(?=[\s-]|$)|\+(?=\s|$)|=+\s*$)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** Whether nothing one can see stands before it in its line. A heading begins with its own sign. */
function startsLine(parent: Node, index: number): boolean {
  if (parent.type.name === "heading") return false;
  const before = parent.maybeChild(index - 1);
  if (!before || before.type.name === "hard_break") return true;
  return before.isText && !before.text?.trim() && startsLine(parent, index - 1);
}

/** At the end of a heading `#` would be its closing sign, and `!` before a link would make a picture of it. */
function endingSafely(written: string, parent: Node, index: number): string {
  const next = parent.maybeChild(index + 1);
  if (!next && parent.type.name === "heading") return written.replace(/(?<=^|\s)#+\s*$/, "\\$&");
  return next && linkOf(next) ? written.replace(/!$/, "\\!") : written;
}

/**
 * Signs of bold and italic between a letter and a punctuation mark, as in `a**(b)**c`, are none for the reader. A letter
 * that is written by its number lets them be some.
 */
function keptApart(written: string, parent: Node, index: number): string {
  const node = parent.child(index);
  const before = parent.maybeChild(index - 1);
  const after = parent.maybeChild(index + 1);
  const isNumberFirst = before && emphasizes(before, node) && isSignAt("end", before, node) && isFree("start", node);
  const isNumberLast = after && emphasizes(after, node) && isSignAt("start", after, node) && isFree("end", node);
  const first = isNumberFirst ? written.replace(/^[^!-/:-@[-`{-~\s]/u, numbered) : written;
  return isNumberLast ? first.replace(/[^!-/:-@[-`{-~\s]$/u, numbered) : first;
}

const numbered = (sign: string) => `&#${sign.codePointAt(0)};`;

/** Whether it is bold or italic where the other is not. */
const emphasizes = (node: Node, other: Node): boolean =>
  node.marks.some((mark) => mark.type.name !== "link" && !mark.isInSet(other.marks));

const edge = { start: /^./su, end: /.$/su };

const signAt = (side: keyof typeof edge, node: Node): string => edge[side].exec(node.text ?? "")?.[0] ?? "";

/** Whether Markdown has there something else than a letter or a space: a break, a picture and a link have signs too. */
const isSignAt = (side: keyof typeof edge, node: Node, other: Node): boolean =>
  linkOf(node) !== linkOf(other) || !/[\p{L}\p{N}\s]/u.test(signAt(side, node));

const isFree = (side: keyof typeof edge, node: Node): boolean => /\S/.test(signAt(side, node));

const linkOf = (node: Node): unknown => node.marks.find(({ type }) => type.name === "link")?.attrs.href;

/** What would end an address, or be read as another sign, is written as in every address. */
const addressOf = (address: string): string =>
  address
    .replace(/[\s<>"\\]/g, encodeURIComponent)
    .replace(/[()]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&");

/** Close to the line before, a list that begins empty or with another number than 1 would go on with that line. */
const mayFollowAtOnce = (list: Node): boolean =>
  (list.attrs.order ?? 1) === 1 && Boolean(list.firstChild?.firstChild?.childCount);

/** Two lists one after the other would become one, if their signs were the same. */
function isSecondInRow(parent: Node, index: number): boolean {
  const before = parent.maybeChild(index - 1);
  return before?.type === parent.child(index).type && !isSecondInRow(parent, index - 1);
}

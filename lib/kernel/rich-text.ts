// SPDX-License-Identifier: AGPL-3.0-or-later
import type Token from "markdown-it/lib/token.mjs";
import { decorative, isLinkAddress, markdownReader, pictureIdIn, wordsOfPicture } from "./markdown.ts";

/*
 * A text with headings, lists, links and pictures, as a tree that holds nothing else: what is not in it cannot be shown,
 * whatever somebody wrote.
 */

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "strong" | "emphasis"; children: Inline[] }
  | { kind: "link"; address: string; children: Inline[] }
  | { kind: "picture"; fileId: string; alternative: string };

export type Block =
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "heading"; level: HeadingLevel; children: Inline[] }
  | { kind: "list"; isOrdered: boolean; start: number; items: Block[][] }
  | { kind: "quote"; children: Block[] }
  | { kind: "rule" };

/** The title of the page is the only heading of level 1. */
export type HeadingLevel = 2 | 3 | 4;

const reader = markdownReader();

/** The tree of a Markdown text. Headings begin at level 2 and leave none out, however they were written. */
export function richText(markdown: string): Block[] {
  const tokens = reader.parse(markdown, {});
  return new Walk(tokens, levelsIn(tokens)).blocks(null);
}

function levelsIn(tokens: readonly Token[]): string[] {
  return [...new Set(tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => tag))].sort();
}

/** Goes through the tokens once, from an opening one to the one that closes it. */
class Walk {
  readonly #tokens: readonly Token[];
  readonly #levels: readonly string[];
  #at = 0;

  constructor(tokens: readonly Token[], levels: readonly string[] = []) {
    this.#tokens = tokens;
    this.#levels = levels;
  }

  #next(end: string | null): Token | null {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return !token || token.type === end ? null : token;
  }

  blocks(end: string | null): Block[] {
    const found: Block[] = [];
    for (let token = this.#next(end); token; token = this.#next(end)) found.push(...this.#block(token));
    return found;
  }

  #block(token: Token): Block[] {
    switch (token.type) {
      case "paragraph_open":
        return [{ kind: "paragraph", children: this.#words("paragraph_close") }];
      case "heading_open":
        return [{ kind: "heading", level: this.#levelOf(token), children: this.#words("heading_close") }];
      case "bullet_list_open":
        return [{ kind: "list", isOrdered: false, start: 1, items: this.#items("bullet_list_close") }];
      case "ordered_list_open": {
        const start = Number(token.attrGet("start") ?? 1);
        return [{ kind: "list", isOrdered: true, start, items: this.#items("ordered_list_close") }];
      }
      case "blockquote_open":
        return [{ kind: "quote", children: this.blocks("blockquote_close") }];
      case "hr":
        return [{ kind: "rule" }];
      default:
        return [];
    }
  }

  #levelOf({ tag }: Token): HeadingLevel {
    return Math.min(4, this.#levels.indexOf(tag) + 2) as HeadingLevel;
  }

  #items(end: string): Block[][] {
    const items: Block[][] = [];
    for (let token = this.#next(end); token; token = this.#next(end)) {
      if (token.type === "list_item_open") items.push(this.blocks("list_item_close"));
    }
    return items;
  }

  #words(end: string): Inline[] {
    const found: Inline[] = [];
    for (let token = this.#next(end); token; token = this.#next(end)) {
      if (token.type === "inline") found.push(...new Walk(token.children ?? []).inlines(null));
    }
    return found;
  }

  inlines(end: string | null): Inline[] {
    const found: Inline[] = [];
    for (let token = this.#next(end); token; token = this.#next(end)) found.push(...this.#inline(token));
    return found.reduce(joined, []);
  }

  #inline(token: Token): Inline[] {
    switch (token.type) {
      case "strong_open":
        return [{ kind: "strong", children: this.inlines("strong_close") }];
      case "em_open":
        return [{ kind: "emphasis", children: this.inlines("em_close") }];
      case "link_open": {
        const address = token.attrGet("href") ?? "";
        const children = this.inlines("link_close");
        return isLinkAddress(address) ? [{ kind: "link", address, children }] : children;
      }
      case "image":
        return pictureOf(token);
      case "hardbreak":
        return [{ kind: "break" }];
      case "softbreak":
        return [{ kind: "text", text: " " }];
      default:
        return token.content ? [{ kind: "text", text: token.content }] : [];
    }
  }
}

/** Words that stand beside each other are one text. */
function joined(found: Inline[], next: Inline): Inline[] {
  const last = found.at(-1);
  if (last?.kind !== "text" || next.kind !== "text") return [...found, next];
  return [...found.slice(0, -1), { kind: "text", text: last.text + next.text }];
}

/** Only our own files are shown; of any other picture its words remain. */
function pictureOf(token: Token): Inline[] {
  const fileId = pictureIdIn(token.attrGet("src") ?? "");
  const words = wordsOfPicture(token);
  if (!fileId) return words ? [{ kind: "text", text: words }] : [];
  const isDecorative = token.attrGet("title") === decorative;
  return [{ kind: "picture", fileId, alternative: isDecorative ? "" : words }];
}

const inlinesOf = (block: Block): Inline[] => {
  if (block.kind === "paragraph" || block.kind === "heading") return block.children;
  if (block.kind === "list") return block.items.flat().flatMap(inlinesOf);
  return block.kind === "quote" ? block.children.flatMap(inlinesOf) : [];
};

const within = (inline: Inline): Inline[] =>
  "children" in inline ? [inline, ...inline.children.flatMap(within)] : [inline];

/** The files that a text shows, in its order. */
export const picturesIn = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap(inlinesOf)
    .flatMap(within)
    .flatMap((inline) => (inline.kind === "picture" ? [inline.fileId] : []));

const wordsOf = (inline: Inline): string => {
  if (inline.kind === "text") return inline.text;
  if (inline.kind === "break") return "\n";
  return inline.kind === "picture" ? inline.alternative : inline.children.map(wordsOf).join("");
};

const paragraphOf = (block: Block): string => {
  if (block.kind === "paragraph" || block.kind === "heading") return block.children.map(wordsOf).join("");
  if (block.kind === "quote") return plainText(block.children);
  if (block.kind === "rule") return "";
  return block.items
    .map((item, index) => `${block.isOrdered ? `${block.start + index}.` : "-"} ${plainText(item)}`)
    .join("\n");
};

/** The words alone, for programs and mails that show no more: paragraphs apart, lists with their marks. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map(paragraphOf)
    .filter((words) => words.trim() !== "")
    .join("\n\n");

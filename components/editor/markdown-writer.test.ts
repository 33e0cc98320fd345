// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from "node:util";
import type { Mark, Node } from "prosemirror-model";
import { describe, expect, test } from "vitest";
import { markdownText } from "#lib/kernel/markdown-text.ts";
import { type Block, type Inline, richText } from "#lib/kernel/rich-text.ts";
import { markdownOf } from "./markdown-writer.ts";
import { parsedMarkdown, textSchema } from "./text-schema.ts";

const { nodes, marks } = textSchema;

const words = (text: string, ...signs: Mark[]) => (text ? [textSchema.text(text, signs)] : []);
/** Lines parted by Shift+Enter. */
const lines = (...written: string[]) =>
  written.flatMap((text, index) => [...(index > 0 ? [nodes.hard_break.create()] : []), ...words(text)]);
const paragraph = (...content: Node[]) => nodes.paragraph.create(null, content);
const documentOf = (...blocks: Node[]) => nodes.doc.create(null, blocks);
const listOf = (type: "bullet_list" | "ordered_list", order: number, ...items: Node[][]) =>
  nodes[type].create(
    type === "ordered_list" ? { order, tight: true } : { tight: true },
    items.map((item) => nodes.list_item.create(null, item)),
  );

/** What everyone reads of it, once it has gone through the form into the database. */
const published = (document: Node): Block[] => richText(markdownText(100_000, 0).parse(markdownOf(document)));

/** What one saw while writing; HTML shows no white space where a line begins or ends. */
const seen = (...written: string[]): Inline[] =>
  written.flatMap((text, index): Inline[] => [
    ...(index > 0 ? [{ kind: "break" } as const] : []),
    { kind: "text", text: text.trim() },
  ]);

const typed = [
  "1) primo punto",
  " 1) primo punto",
  "2) secondo punto",
  "   3. terzo punto",
  "1.",
  "2026. Un anno",
  "- trattino",
  "-",
  "–5 gradi e -5 gradi",
  "+ più",
  "* asterisco",
  "# cancelletto",
  "####### sette",
  "> maggiore",
  "=",
  "=====",
  "---",
  "- - -",
  "***",
  "___",
  "~~~",
  "```",
  "| a | b |",
  "|---|---|",
  "&copy; 2026 &amp; altro",
  "&lt;b&gt;grassetto&lt;/b&gt;",
  "&#42; e &#x2a; e R&S",
  "<b>grassetto</b>",
  "<https://example.org>",
  "<ufficio@example.org>",
  "https://example.org/a_b_c?d=1&copy=2",
  "[parole](https://example.org)",
  "[parole](javascript:alert(1))",
  "![foto](https://example.org/a.png)",
  "[a]: https://example.org",
  "un [a] e un [b][c]",
  "barra \\ rovescia \\",
  "C:\\*nuovo\\_file",
  "\\",
  "__a__ e _b_ e c_d e (_e_)",
  "**a** e *b* e 3 * 4",
  "Finisce così!",
  "#",
  "titolo #",
  "titolo ##",
  "    quattro spazi",
  "\ttabulatore",
];

describe("what is typed as plain words stays as it was typed", () => {
  test.each(typed)("%s", (text) => {
    const [shown] = seen(text);
    const alone = { kind: "paragraph", children: [shown] };
    const [once, after, twice] = [paragraph(...lines(text)), paragraph(...lines("Riga", text)), lines(text, text)];
    expect(published(documentOf(once))).toEqual([alone]);
    expect(published(documentOf(once, once))).toEqual([alone, alone]);
    expect(published(documentOf(after))).toEqual([{ kind: "paragraph", children: seen("Riga", text) }]);
    expect(published(documentOf(paragraph(...twice)))).toEqual([{ kind: "paragraph", children: seen(text, text) }]);
    expect(published(documentOf(nodes.heading.create({ level: 2 }, lines(text))))).toEqual([
      { kind: "heading", level: 2, children: [shown] },
    ]);
    expect(published(documentOf(nodes.blockquote.create(null, [once, after])))).toEqual([
      { kind: "quote", children: [alone, { kind: "paragraph", children: seen("Riga", text) }] },
    ]);
    for (const type of ["bullet_list", "ordered_list"] as const)
      expect(published(documentOf(listOf(type, 1, [once], [after, once])))).toEqual([
        {
          kind: "list",
          isOrdered: type === "ordered_list",
          start: 1,
          items: [[alone], [{ kind: "paragraph", children: seen("Riga", text) }, alone]],
        },
      ]);
    expect(published(documentOf(paragraph(...words(text.trim(), marks.strong.create()))))).toEqual([
      { kind: "paragraph", children: [{ kind: "strong", children: [shown] }] },
    ]);
    const address = "https://example.org/x";
    expect(published(documentOf(paragraph(...words(text.trim(), marks.link.create({ href: address })))))).toEqual([
      { kind: "paragraph", children: [{ kind: "link", address, children: [shown] }] },
    ]);
  });

  test("any beginning before any end, in a paragraph and after a break", () => {
    const beginnings = [
      "",
      " ",
      "1)",
      "1.",
      " 12)",
      "-",
      "+",
      "*",
      "#",
      "##",
      ">",
      "=",
      "---",
      "~~~",
      "|",
      "\\",
      "!",
      "_",
    ];
    const ends = ["", " parole", "parole", "\\", "*", "_", "[a](/b)", "&amp;", "<a@b.it>", " -", " #", "=", ")", "!"];
    const texts = ["", " ", ...beginnings]
      .flatMap((middle) => ends.map((end) => middle + end))
      .flatMap((rest) => beginnings.map((beginning) => beginning + rest))
      .filter((text) => text.trim() !== "");
    const changed = texts.filter((text) => {
      const document = documentOf(paragraph(...lines(text, "Riga", text)));
      return !isDeepStrictEqual(published(document).map(trimmed), [
        { kind: "paragraph", children: seen(text, "Riga", text) },
      ]);
    });
    expect(changed).toEqual([]);
  });

  const trimmed = (block: Block) =>
    block.kind === "paragraph"
      ? {
          ...block,
          children: block.children.map((each) => (each.kind === "text" ? { ...each, text: each.text.trim() } : each)),
        }
      : block;
});

test("bold, italic and links stay on the words they were put on, whatever stands beside them", () => {
  const link = marks.link.create({ href: "https://example.org/a" });
  const [strong, em] = [marks.strong.create(), marks.em.create()];
  const kinds = [[strong], [em], [em, strong], [link], [strong, link]];
  const pieces = ["a", ",", "(b)", "a ", " b", "!", "1.", "*", "é", "«c»", "😀"];
  const changed = kinds
    .flatMap((kind) => pieces.map((within) => words(within, ...kind)))
    .flatMap((within) => pieces.map((before) => [...words(before), ...within]))
    .flatMap((content) => pieces.map((after) => documentOf(paragraph(...content, ...words(after)))))
    .filter((document) => !isDeepStrictEqual(signsIn(parsedMarkdown(markdownOf(document))), signsIn(document)))
    .map(markdownOf);
  expect(changed).toEqual([]);
});

/** Each character with its marks; those of white space are seen by nobody. */
function signsIn(document: Node): string[] {
  const found: string[] = [];
  document.descendants((node) => {
    const names = node.marks.map(({ type }) => type.name).sort();
    for (const sign of node.text ?? "") found.push(sign.trim() === "" ? "" : `${sign} ${names}`);
  });
  return found.join("\n").trim().split("\n");
}

describe("lists", () => {
  const item = (text: string) => [paragraph(...words(text))];
  const list = (isOrdered: boolean, start: number, ...items: Block[][]): Block => ({
    kind: "list",
    isOrdered,
    start,
    items,
  });
  const shown = (text: string): Block => ({ kind: "paragraph", children: [{ kind: "text", text }] });

  test("that follow each other stay apart", () => {
    const three = [listOf("ordered_list", 1, item("a")), listOf("ordered_list", 1, item("b"))];
    expect(published(documentOf(...three))).toEqual([list(true, 1, [shown("a")]), list(true, 1, [shown("b")])]);
    const bullets = [listOf("bullet_list", 1, item("a")), listOf("bullet_list", 1, item("b"))];
    expect(published(documentOf(...bullets))).toEqual([list(false, 1, [shown("a")]), list(false, 1, [shown("b")])]);
  });

  test("within a list may begin with any number, or empty", () => {
    const numbered = listOf("ordered_list", 5, item("b"), item("c"));
    expect(published(documentOf(listOf("bullet_list", 1, [...item("a"), numbered], item("d"))))).toEqual([
      list(false, 1, [shown("a"), list(true, 5, [shown("b")], [shown("c")])], [shown("d")]),
    ]);
    const empty = listOf("bullet_list", 1, [paragraph()]);
    expect(published(documentOf(listOf("bullet_list", 1, [...item("a"), empty], item("d"))))).toEqual([
      list(false, 1, [shown("a"), list(false, 1, [])], [shown("d")]),
    ]);
  });
});

test.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  ["https://example.org/a_(b)?c=1&copy;=2", "https://example.org/a_(b)?c=1&copy;=2"],
  ["https://example.org/<a>", "https://example.org/%3Ca%3E"],
  ["https://example.org/caff%C3%A8", "https://example.org/caff%C3%A8"],
  ["mailto:ufficio@example.org", "mailto:ufficio@example.org"],
  ["/it/agenda", "/it/agenda"],
])("a link to %s leads there, and its words are the address as it was typed", (typedAddress, address) => {
  const link = marks.link.create({ href: typedAddress });
  expect(published(documentOf(paragraph(...words(typedAddress, link))))).toEqual([
    { kind: "paragraph", children: [{ kind: "link", address, children: [{ kind: "text", text: typedAddress }] }] },
  ]);
});

test("a picture keeps its words", () => {
  const fileId = "0198c3a2-7d1e-7c3b-9f00-1234567890ab";
  const alternative = "una [panchina] &amp; *due* alberi \\ <b>";
  const picture = nodes.image.create({ src: `/api/files/${fileId}`, alt: alternative });
  expect(published(documentOf(paragraph(...words("Ecco!"), picture)))).toEqual([
    {
      kind: "paragraph",
      children: [
        { kind: "text", text: "Ecco!" },
        { kind: "picture", fileId, alternative },
      ],
    },
  ]);
});

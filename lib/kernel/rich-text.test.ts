// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { markdownOf } from "#components/editor/markdown-writer.ts";
import { parsedMarkdown } from "#components/editor/text-schema.ts";
import { problemInMarkdown } from "./markdown-text.ts";
import { picturesIn, plainText, richText } from "./rich-text.ts";
import { richTextHtml } from "./rich-text-html.ts";

const site = "https://partecipa.example";
const picture = "0198c3a2-7d1e-7c3b-9f00-1234567890ab";
const html = (markdown: string) => richTextHtml(richText(markdown), site);

/** What people paste, and what people try. */
const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<iframe src='javascript:alert(1)'></iframe>",
  "[click](javascript:alert(1))",
  "[click](JaVaScRiPt:alert(1))",
  "[click](java\nscript:alert(1))",
  "[click](&#106;avascript:alert(1))",
  "[click](javascript&colon;alert(1))",
  "[click](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[click](vbscript:msgbox(1))",
  "[click](//evil.example/x)",
  "[click](/\\evil.example)",
  "<javascript:alert(1)>",
  "![x](javascript:alert(1))",
  "![x](https://evil.example/pixel.gif)",
  `![x](/api/files/${picture}"onerror="alert(1))`,
  '[x](https://ok.example "\\" onmouseover=alert(1)")',
  "[a]: javascript:alert(1)\n\n[a]",
  "```html\n<script>alert(1)</script>\n```",
  "    <script>alert(1)</script>",
  "<a href='x' style='position:fixed;inset:0'>x</a>",
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
];

const allowedTags = /^(?:p|h[234]|ul|ol|li|blockquote|hr|br|strong|em|a|img)$/;

test.each(hostile)("%s does nothing", (text) => {
  const written = html(text);
  for (const [, closing, name, attributes] of written.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
    expect(name).toMatch(allowedTags);
    if (closing) expect(attributes).toBe("");
    for (const [, attribute, value] of (attributes ?? "").matchAll(/ ([a-z]+)="([^"]*)"/g)) {
      expect(["href", "src", "alt", "start"]).toContain(attribute);
      if (attribute === "href" || attribute === "src") expect(value).toMatch(/^(https?:\/\/(?!evil)|mailto:)/);
    }
    expect((attributes ?? "").replace(/ [a-z]+="[^"]*"/g, "")).toBe("");
  }
});

describe("a text", () => {
  test("keeps what may be shown", () => {
    expect(html("## Uno\n\n- *a*\n- **b**\n\n3. c\n\n> d\n\n[e](https://e.example) [f](/it/agenda)")).toBe(
      [
        "<h2>Uno</h2>",
        "<ul><li><p><em>a</em></p></li><li><p><strong>b</strong></p></li></ul>",
        '<ol start="3"><li><p>c</p></li></ol>',
        "<blockquote><p>d</p></blockquote>",
        `<p><a href="https://e.example">e</a> <a href="${site}/it/agenda">f</a></p>`,
      ].join("\n"),
    );
  });

  test("has headings without gaps below the title of the page, however they were written", () => {
    const levels = (text: string) => richText(text).map((block) => (block.kind === "heading" ? block.level : 0));
    expect(levels("# a\n\n#### b\n\n# c")).toEqual([2, 3, 2]);
    expect(levels("### a")).toEqual([2]);
    expect(levels("# a\n\n## b\n\n### c\n\n#### d\n\n##### e")).toEqual([2, 3, 4, 4, 4]);
  });

  test("shows pictures of ours with their words, decorative ones without", () => {
    const shown = `![una panchina](/api/files/${picture})`;
    const silent = `![](/api/files/${picture} "decorative")`;
    expect(picturesIn(richText(`${shown}\n\n- ${silent}`))).toEqual([picture, picture]);
    expect(html(shown)).toContain('alt="una panchina"');
    expect(html(silent)).toContain('alt=""');
  });

  test("is told in words to programs that show no more", () => {
    expect(plainText(richText("## Uno\n\nDue **tre**\n\n1. a\n2. b\n\n---\n\n> c"))).toBe(
      "Uno\n\nDue tre\n\n1. a\n2. b\n\nc",
    );
  });
});

const refusedTexts: [text: string, key: string][] = [
  [`![](/api/files/${picture})`, "editor.refusals.alternative"],
  [`![  ](/api/files/${picture})`, "editor.refusals.alternative"],
  [`![](/api/files/${picture} "other")`, "editor.refusals.alternative"],
  ["![altrove](https://evil.example/a.png)", "editor.refusals.foreignPicture"],
  ["![altrove](/it/notizie)", "editor.refusals.foreignPicture"],
];

test.each(refusedTexts)("%s is refused", (text, key) => {
  expect(problemInMarkdown(text)?.key).toBe(key);
});

test("a picture with words, or said to be decorative, is taken", () => {
  expect(problemInMarkdown(`![una panchina](/api/files/${picture})`)).toBeNull();
  expect(problemInMarkdown(`![](/api/files/${picture} "decorative")`)).toBeNull();
});

const texts = [
  "Una riga\\\ne un’altra",
  "## Titolo\n\n### Sottotitolo\n\nTesto **forte** e *corsivo*, ***tutti e due***.",
  "- uno\n- due\n  - due e mezzo\n\n1. a\n2. b",
  "> citazione\n>\n> di due paragrafi",
  `![una [panchina]](/api/files/${picture}) e ![](/api/files/${picture} "decorative")`,
  "[parole *vive*](https://e.example/a_b?c=(d)) e <https://f.example>",
  "Asterischi \\* e _ e # e 1\\. e <b>HTML</b> & `codice`",
  "3 * 4 = 12 e 5_6_7",
  "----\n\nfine",
  "2026. Un anno",
  ...hostile,
];

test.each(texts)("%s comes out of the editor as it went in", (text) => {
  const once = markdownOf(parsedMarkdown(text));
  expect(markdownOf(parsedMarkdown(once))).toBe(once);
  expect(richText(once)).toEqual(richText(text));
});

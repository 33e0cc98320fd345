// SPDX-License-Identifier: AGPL-3.0-or-later
import { DOMParser } from "prosemirror-model";
import { describe, expect, test } from "vitest";
import { textSchema } from "./text-schema.ts";

/** What becomes of a pasted element: the attributes it has in the text, or `false` where only its words remain. */
function pasted(tag: string, attributes: Record<string, string> = {}) {
  const rule = DOMParser.fromSchema(textSchema).rules.find((each) => "tag" in each && each.tag === tag);
  if (!rule || !("tag" in rule)) throw new Error(`nothing reads ${tag}`);
  // Of a real element the rules ask nothing else. The library types the rules of elements and of styles as one.
  const element = { getAttribute: (name: string) => attributes[name] ?? null } as HTMLElement & string;
  return rule.getAttrs ? rule.getAttrs(element) : rule.attrs;
}

describe("what is pasted", () => {
  const src = "/api/files/0198c3a2-7d1e-7c3b-9f00-1234567890ab";

  test.each([
    "https://example.org/a.png",
    "//example.org/a.png",
    "data:image/png;base64,AAAA",
    "blob:https://example.org/1",
    "/logo.svg",
  ])("leaves out the picture %s", (foreign) => {
    expect(pasted("img[src]", { src: foreign, alt: "foto" })).toBe(false);
  });

  test("keeps a picture of ours", () => {
    expect(pasted("img[src]", { src, alt: "una panchina" })).toEqual({ src, alt: "una panchina", title: null });
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "tel:+39055", "#sotto", "../altrove", "//example.org", ""])(
    "keeps only the words of a link to %s",
    (href) => {
      expect(pasted("a[href]", { href })).toBe(false);
    },
  );

  test.each(["https://example.org/a", "mailto:ufficio@example.org", "/it/agenda"])("keeps a link to %s", (href) => {
    expect(pasted("a[href]", { href, title: "Altro" })).toEqual({ href });
  });

  test("has the headings of the bar, and no others", () => {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => pasted(`h${level}`));
    expect(levels).toEqual([2, 2, 3, 3, 3, 3].map((level) => ({ level })));
  });
});

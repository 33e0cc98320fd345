// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const theme = readFileSync("app/theme.css", "utf8");
const tokens = readFileSync("node_modules/design-tokens-italia/dist/css/variables.css", "utf8");

type Borrowed = { name: string; value: string; token: string };

/** The lines of the theme that name the token they take, such as that of `--text-sm`, from `font-size-2`. */
const borrowed: Borrowed[] = [
  ...theme.matchAll(/^\s*--([\w-]+): ([^;]+); \/\* ((?:color|font|radius|border)-[\w-]+) \*\//gm),
].map(([, name = "", value = "", token = ""]) => ({ name, value, token }));

const tokenValue = (token: string) => new RegExp(`--it-${token}: ([^;]+);`).exec(tokens)?.[1];

/** Sizes are kept in rem, so that they follow the size of letters that the reader chose. */
const inRem = (value = "") => (value.endsWith("px") ? `${Number.parseFloat(value) / 16}rem` : value);

test("the theme borrows its colours and sizes from design-tokens-italia", () => {
  expect(borrowed.length).toBeGreaterThan(35);
  expect(borrowed.filter(({ value, token }) => value !== inRem(tokenValue(token)))).toEqual([]);
});

const colour = (name: string): string => borrowed.find((each) => each.name === `color-${name}`)?.value ?? "";

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ["ink", "white"],
  ["soft", "wash"],
  ["muted", "white"],
  ["primary", "wash"],
  ["primary-strong", "wash"],
  ["white", "primary"],
  ["white", "primary-deep"],
  ["primary-light", "primary-deep"],
  ["success", "success-light"],
  ["warning", "warning-light"],
  ["danger", "danger-light"],
  ["danger", "white"],
  ["soft", "paper"],
  ["ink", "sky-strong"],
])("%s can be read on %s", (letters, ground) => {
  expect(contrast(letters, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(["edge", "primary", "danger"])("a field or button drawn in %s can be seen on white", (name) => {
  expect(contrast(name, "white")).toBeGreaterThanOrEqual(3);
});

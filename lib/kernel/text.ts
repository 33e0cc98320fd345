// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { Message } from "./errors.ts";

/*
 * What people and machines send, as pieces of a schema. They run in the browser too, so nothing here needs the server.
 * Every issue carries the name of a text and its params; `fieldMessages` hands both to whoever speaks to the reader.
 */

/** Makes the compiler check that the text exists. */
const message = (key: Message["key"]) => key;

/** One line, such as a title: every run of white space becomes one space. Lengths count characters, not bytes. */
export const line = (maximum: number, minimum = 1) => text(maximum, minimum, (raw) => raw.replace(/\s+/g, " "));

/** Text of several lines; more than one empty line in a row becomes one. */
export const paragraphs = (maximum: number, minimum = 1) =>
  text(maximum, minimum, (raw) =>
    raw
      .split("\n")
      .map((row) => row.replaceAll("\t", " ").trimEnd())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n"),
  );

function text(maximum: number, minimum: number, tidy: (raw: string) => string) {
  return z.string({ error: message("fields.required") }).transform((raw, context) => {
    // A sound text may shrink to a quarter in normalisation, not more: what is longer is not even looked at.
    const tooLong = raw.length > 4 * maximum + 1000;
    const clean = tooLong ? "" : tidy(withoutInvisible(raw)).normalize("NFC").trim();
    const problem = tooLong ? overlong(maximum) : problemIn(clean, maximum, minimum);
    if (problem === null) return clean;
    context.addIssue({ code: "custom", message: problem.key, params: problem.params });
    return z.NEVER;
  });
}

/** However a line ends, on whatever machine it was written: CR LF, CR, vertical tab, form feed, NEL, U+2028, U+2029. */
const lineEnds = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/**
 * Characters that are not seen but change what is: soft hyphen, zero-width space, direction marks and overrides, byte
 * order mark, tags. They come along when one pastes from a web page, so they are dropped without a word. The joiners
 * U+200C and U+200D stay: Persian and many emoji need them.
 */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

const withoutInvisible = (raw: string) => raw.replace(lineEnds, "\n").replace(invisible, "");

/** Control characters, lone surrogates and noncharacters: PostgreSQL or XML would refuse them later. */
const forbidden = /[^\P{Cc}\n]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Something one can see: not a space, not an ignorable character, not an accent without its letter, not blank Braille. */
const visible = /[^\s\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

function problemIn(clean: string, maximum: number, minimum: number): Message | null {
  if (forbidden.test(clean)) return { key: "fields.characters" };
  if (minimum > 0 && !visible.test(clean)) return { key: "fields.required" };
  const length = [...clean].length;
  if (length < minimum) return { key: "fields.tooShort", params: { minimum } };
  return length > maximum ? overlong(maximum) : null;
}

const overlong = (maximum: number): Message => ({ key: "fields.tooLong", params: { maximum } });

/** A form sends an empty field as an empty text, and leaves out what is not ticked: here both are `null`. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isBlank(value) ? null : value), schema.nullable());

/** What an empty field of a search sends is nothing asked for. */
export const asked = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());

const isBlank = (value: unknown) => value === undefined || (typeof value === "string" && value.trim() === "");

/** What is chosen from a list: of a list in which nothing was chosen, that one has to choose. */
const unchosen = ({ input }: { input?: unknown }) => message(isBlank(input) ? "fields.required" : "fields.invalid");

export const uuid = z.uuid({ error: unchosen }).toLowerCase();

/** `2026-000123` */
export const registerNumber = z.string({ error: unchosen }).regex(/^2\d{3}-(?!0{6})\d{6}$/, { error: unchosen });

/** The page of a list, from a query string; the first when none is named. */
export const pageNumber = z
  .string({ error: message("fields.invalid") })
  .regex(/^[1-9]\d{0,4}$/, { error: message("fields.invalid") })
  .transform(Number)
  .default(1);

/** A day that exists, `YYYY-MM-DD`, between 1900 and 2199. It stays a text: not every browser knows Temporal. */
export const isoDate = z
  .string({ error: message("fields.required") })
  .regex(/^(?:19|20|21)\d\d-\d\d-\d\d$/, {
    error: ({ input }) => message(isBlank(input) ? "fields.required" : "fields.date"),
    abort: true,
  })
  .pipe(z.iso.date({ error: message("fields.date") }));

/** Words in the address of a page: `lavori-in-piazza-del-pozzo`. */
export const slugInput = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120);

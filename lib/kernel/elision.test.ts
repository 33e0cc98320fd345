// SPDX-License-Identifier: AGPL-3.0-or-later
import { createElement, type ReactNode } from "react";
import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { articleBefore, choosingArticles, withMarks } from "./elision.ts";
import { messagesOf, translator } from "./messages.ts";

type Values = Record<string, unknown>;

type Sayer = ((key: string, values: Values) => string) & { rich: (key: string, values: Values) => ReactNode };

const italian = (text: string) =>
  choosingArticles(
    createTranslator({ locale: "it", messages: withMarks({ text }), timeZone: "Europe/Rome" }),
  ) as unknown as Sayer;

const say = (text: string, values: Values) => italian(text)("text", values);

test.each<[text: string, values: Values, said: string]>([
  ["Chiuso dal {from} al {to}", { from: "8 gennaio", to: "11 gennaio" }, "Chiuso dall’8 gennaio all’11 gennaio"],
  ["Chiuso dal {from} al {to}", { from: "18 gennaio", to: "28 gennaio" }, "Chiuso dal 18 gennaio al 28 gennaio"],
  ["dal {from} al {to} marzo", { from: 8, to: 11 }, "dall’8 all’11 marzo"],
  [
    "Dal\u00a0{a}; Il {b}; il\u00a0{b}",
    { a: "8\u00a0marzo", b: "11 marzo" },
    "Dall’8\u00a0marzo; L’11 marzo; l’11 marzo",
  ],
  ["Dal\u00a0{a}; Il {b}", { a: "9\u00a0marzo", b: "12 marzo" }, "Dal\u00a09\u00a0marzo; Il 12 marzo"],
  [
    "entro il {a}, nel {b}, sul {a}, del {b}",
    { a: "8 aprile", b: "11 maggio" },
    "entro l’8 aprile, nell’11 maggio, sull’8 aprile, dell’11 maggio",
  ],
  ["il {day}", { day: "1 marzo 2026" }, "il 1 marzo 2026"],
  ["il {day}", { day: "domenica 8 marzo" }, "il domenica 8 marzo"],
  ["il {day, date, long}", { day: new Date("2026-03-08T12:00:00Z") }, "l’8 marzo 2026"],
  ["il {day, date, long}", { day: new Date("2026-03-18T12:00:00Z") }, "il 18 marzo 2026"],
  ["al {day}", { day: "11.03.2027" }, "all’11.03.2027"],
  ["il {percent}%", { percent: 80 }, "l’80%"],
  ["il {percent}%", { percent: 1 }, "l’1%"],
  ["il {percent}%", { percent: 10 }, "il 10%"],
  ["al {percent} per cento", { percent: "1,5" }, "all’1,5 per cento"],
  ["del {percent} per cento", { percent: "8,5" }, "dell’8,5 per cento"],
  ["il {number, number}", { number: 11_000 }, "l’11.000"],
  ["il {number}", { number: 11_000 }, "l’11000"],
  ["il {number}", { number: "11.000.000" }, "l’11.000.000"],
  ["il {number}", { number: 110 }, "il 110"],
  ["il {number}", { number: 1100 }, "il 1100"],
  ["il {number}", { number: "1.100" }, "il 1.100"],
  ["il {number}", { number: 118 }, "il 118"],
  ["nel {year}", { year: 1811 }, "nel 1811"],
  ["nel {number}", { number: "8.500" }, "nell’8.500"],
  ["al {phone}", { phone: "800 123456" }, "all’800 123456"],
  ["l’{number}° e il {number}°", { number: 8 }, "l’8° e l’8°"],
  ["il {number}°", { number: "11" }, "l’11°"],
  ["La {number}ª seduta, alla {number}ª", { number: 8 }, "L’8ª seduta, all’8ª"],
  ["della {number}ª", { number: 9 }, "della 9ª"],
  ["I {count} campi", { count: 8 }, "Gli 8 campi"],
  ["I {count} campi", { count: 9 }, "I 9 campi"],
  [
    "ai {a}, dai {a}, dei {a}, nei {a}, sui\u00a0{a}",
    { a: 11 },
    "agli 11, dagli 11, degli 11, negli 11, sugli\u00a011",
  ],
  ["dei {a}, sui {a}", { a: 12 }, "dei 12, sui 12"],
  ["entro {n, plural, one {un giorno} other {i # giorni}}", { n: 80 }, "entro gli 80 giorni"],
  ["entro {n, plural, one {un giorno} other {i # giorni}}", { n: 81_000 }, "entro gli 81.000 giorni"],
  ["entro {n, plural, one {un giorno} other {i # giorni}}", { n: 18 }, "entro i 18 giorni"],
  ["dei {n, plural, one {# giorno} other {# giorni}}", { n: 8 }, "degli 8 giorni"],
  ["{kind, select, open {dal {day}} other {al {day}}}", { kind: "open", day: "8 marzo" }, "dall’8 marzo"],
  ["dalle {from} alle {to}, le {from}", { from: "8.00", to: "11.00" }, "dalle 8.00 alle 11.00, le 8.00"],
  ["di {a}, da {a}, un {a}, canal {a}", { a: "8" }, "di 8, da 8, un 8, canal 8"],
  ["dal {when} in poi", { when: "" }, "dal  in poi"],
])("%s with %o", (text, values, said) => {
  expect(say(text, values)).toBe(said);
});

test("what people wrote stays as they wrote it", () => {
  const title = "Apriamo il 8 marzo, dal 11";
  expect(say("«{title}», entro il {day}", { title, day: "8 aprile" })).toBe(`«${title}», entro l’8 aprile`);
});

const day = (words: ReactNode) => createElement("time", { dateTime: "2026-03-08" }, words);

test.each<[text: string, values: Values, first: string]>([
  ["entro il <day>{date}</day>", { day, date: "8 marzo" }, "entro l’"],
  ["entro il <day>{date}</day>", { day, date: "9 marzo" }, "entro il "],
  ["Il <day></day>", { day: () => day(["", "11\u00a0marzo"]) }, "L’"],
  ["I <day></day>", { day: () => day(createElement("b", null, 8)) }, "Gli "],
  ["dal <day></day>", { day: () => day(null) }, "dal "],
  ["dal {at} in poi", { at: day("8 marzo") }, "dall’"],
])("the article before an element: %s with %o", (text, values, first) => {
  const said = italian(text).rich("text", values) as ReactNode[];
  expect(said[0]).toBe(first);
});

test("the article inside an element", () => {
  const said = italian("Aperto <b>dal {day}</b>").rich("text", {
    day: "8 marzo",
    b: (words: ReactNode) => createElement("b", null, words),
  });
  expect(said).toMatchObject(["Aperto ", { props: { children: ["dall’8 marzo"] } }]);
});

test.each([
  ["dal <b>{date}</b>", "dall’<b>8 marzo</b>"],
  ["<b>dal {date}</b>", "<b>dall’8 marzo</b>"],
])("markup: %s", (text, said) => {
  const t = choosingArticles(createTranslator({ locale: "it", messages: withMarks({ text }) }));
  expect(t.markup("text", { date: "8 marzo", b: (words) => `<b>${words}</b>` })).toBe(said);
});

test("English has no such articles", () => {
  expect(translator("en")("hours.exception.days", { from: "8 March", to: "11 March" })).toBe(
    "from 8 March to 11 March",
  );
  expect(translator("it")("hours.exception.days", { from: "8 marzo", to: "11 marzo" })).toBe(
    "dall’8 marzo all’11 marzo",
  );
});

test("an article alone is chosen for the words after it", () => {
  expect(articleBefore("8 marzo", "del")).toBe("dell’");
  expect(articleBefore("18 marzo", "del")).toBe("del ");
});

const parameter = String.raw`(?:[ \u00a0]|<\/?\w+>|[«“(])*(?:\{|#|<\w+>)`;
const agreeing =
  "il|lo|la|al|allo|alla|dal|dallo|dalla|del|dello|della|nel|nello|nella|sul|sullo|sulla|col|i|ai|dai|dei|nei|sui|coi|gli|agli|dagli|degli|negli|sugli|quel|quello|quella|quei|quegli|bel|bei|una|nessuna|[a-z]*l’";

/** The end of a branch of an argument, and of all others, and a parameter after it. */
const afterBranch = String.raw`[ \u00a0]*\}[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[ \u00a0]*[{#<]`;

/** Articles that nobody chooses by the parameter after them. */
function escaping(text: string): string[] {
  const marked = withMarks({ text }).text;
  const suspect = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${agreeing})(?:${parameter}|${afterBranch})`, "giu");
  return [...marked.matchAll(suspect)].map(([found]) => found);
}

const textsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === "string" ? [text] : textsOf(text)));

test("no Italian text has an article before a parameter that nobody chooses", () => {
  expect(textsOf(messagesOf("it")).flatMap(escaping)).toEqual([]);
});

test("what reaches the browser without a translator has no article before a parameter", () => {
  const { forms, failure } = messagesOf("it");
  expect(withMarks({ forms, failure })).toEqual({ forms, failure });
});

test.each([
  "<b>il</b> {day}",
  "il «{day}»",
  "{kind, select, from {dal} other {al}} {day}",
  "gli {count} campi",
  "entro l’{day}",
  "quei {count} campi",
  "col {day}",
  "il  {day}",
  "il{day}",
])("such as this one: %s", (text) => {
  expect(escaping(text)).not.toEqual([]);
});

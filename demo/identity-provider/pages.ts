// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import type { Door } from "../valfiorita/personas.ts";
import { accountsAt } from "./accounts.ts";
import { style } from "./style.ts";
import { texts } from "./texts.ts";

export type Level = 1 | 2 | 3;

/** The page on which one chooses a persona: every persona is a button of one form, and so is giving up. */
export function personasPage(locale: Locale, door: Door, askedLevel: Level): string {
  const t = texts[locale];
  const other = locale === "it" ? "en" : "it";
  return page(
    locale,
    t.titles[door],
    `<p class="language"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${t.otherLanguage}</a></p>
    <h1>${t.titles[door]}</h1>
    <p class="intro">${t.intro[door]}</p>
    <form method="post">
      <h2>${t.choose}</h2>
      <ul class="personas">${accountsAt(door)
        .map(({ subject, persona }) => personaButton(locale, subject, persona))
        .join("")}</ul>
      ${door === "staff" ? `<input type="hidden" name="level" value="${askedLevel}">` : levels(locale, askedLevel)}
      <button class="cancel" name="cancel" value="yes">${t.cancel}</button>
    </form>`,
  );
}

type Shown = ReturnType<typeof accountsAt>[number]["persona"];

const personaButton = (locale: Locale, subject: string, { name, label, about }: Shown) =>
  `<li><button name="subject" value="${subject}" aria-describedby="about-${subject}">
    <strong>${inHtml(name)}</strong>
    <span>${inHtml(label[locale])}</span>
  </button><p id="about-${subject}">${inHtml(about[locale])}</p></li>`;

function levels(locale: Locale, asked: Level): string {
  const t = texts[locale];
  const choice = (level: Level) =>
    `<label><input type="radio" name="level" value="${level}"${level === asked ? " checked" : ""}> ${t.levels[level]}</label>`;
  return `<fieldset aria-describedby="level-help">
    <legend>${t.level}</legend>
    <p id="level-help">${t.levelHelp}</p>
    <div>${choice(1)}${choice(2)}${choice(3)}</div>
  </fieldset>`;
}

export function problemPage(locale: Locale): string {
  const t = texts[locale];
  return page(locale, t.problemTitle, `<h1>${t.problemTitle}</h1><p class="intro">${t.problem}</p>`);
}

const page = (locale: Locale, title: string, content: string) => `<!doctype html>
<html lang="${locale}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title}</title>
  <style>${style}</style>
</head>
<body>
  <header class="banner"><p>${texts[locale].banner}</p></header>
  <main>${content}</main>
</body>
</html>`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const inHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

// SPDX-License-Identifier: AGPL-3.0-or-later

/** What ends a sentence, also inside quotes or brackets that are closed after it. */
const ended = /[.!?…][»”’"')\]]*$/u;

/** Words that somebody wrote, so that another sentence can follow: "Guasto alla caldaia" becomes "Guasto alla caldaia." */
export function asSentence(words: string): string {
  const text = words.trim();
  return text === "" || ended.test(text) ? text : `${text}.`;
}

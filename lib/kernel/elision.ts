// SPDX-License-Identifier: AGPL-3.0-or-later

const shortened: Record<string, string> = {
  il: "l’",
  al: "all’",
  dal: "dall’",
  del: "dell’",
  nel: "nell’",
  sul: "sull’",
};

/** Eight and eleven begin with a vowel: "dal 8 gennaio" is "dall’8 gennaio". The words are Italian. */
export const elided = (words: string): string =>
  words.replace(/\b(il|al|dal|del|nel|sul)[ \u00a0](?=(?:8|11)[ \u00a0]\p{L})/giu, (_, article: string) => {
    const short = shortened[article.toLowerCase()] ?? article;
    return /^\p{Lu}/u.test(article) ? short.charAt(0).toUpperCase() + short.slice(1) : short;
  });

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import type { MailFrame, OfferedChoice } from "./mail-frame.ts";

/** The HTML of a mail: no images, no other host, read well by every program. The paragraphs are HTML already. */
export const mailPage = (locale: Locale, title: string, paragraphs: string[]) => `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;color:#17324d">
<main style="max-width:36rem;margin:1rem auto;padding:0 1rem">
${paragraphs.join("\n")}
</main>
</body>
</html>
`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What people wrote, as text that HTML shows as it is. */
export const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Why one gets the mail, whom to write to, and what one can choose: the end of every mail. */
export function mailFooter({ locale, sender, choices }: MailFrame & { choices: readonly OfferedChoice[] }) {
  const t = translator(locale);
  const sentences = [t("notifications.mail.why"), t("notifications.mail.noReply", { email: sender.email })];
  const offered = choices.map(({ what, address }) => ({ words: t(`notifications.mail.${what}`), address }));
  return {
    text: `-- \n${[...sentences, ...offered.map(({ words, address }) => `${words}:\n${address}`)].join("\n\n")}`,
    html: [
      "<hr>",
      ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
      ...offered.map(({ words, address }) => `<p><a href="${escaped(address)}">${escaped(words)}</a></p>`),
    ],
  };
}

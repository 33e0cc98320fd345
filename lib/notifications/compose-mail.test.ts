// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { composeMail } from "./compose-mail.ts";

const letter = {
  locale: "it",
  kind: "proposal-answered",
  params: { number: "2026-000123", title: `<script>alert("ciao")</script> & panchine`, dueOn: "" },
  portal: "https://partecipa.example.it",
  choices: [
    { what: "weekly", address: "https://partecipa.example.it/it/disiscrizione?token=def" },
    { what: "stop", address: "https://partecipa.example.it/it/disiscrizione?token=abc" },
  ],
  sender: { office: "Ufficio Partecipazione", municipality: "Comune di Valfiorita", email: "ufficio@example.it" },
} as const;

test("the plain text says everything, with whole addresses", () => {
  expect(composeMail(letter).text).toMatchInlineSnapshot(`
    "Buongiorno,

    L’amministrazione ha risposto alla proposta «<script>alert("ciao")</script> & panchine» (2026-000123): leggi la decisione e le sue ragioni.

    Leggi la risposta:
    https://partecipa.example.it/it/proposte/2026-000123

    Ufficio Partecipazione, Comune di Valfiorita

    -- 
    Ricevi questo messaggio perché nel portale della partecipazione hai confermato questo indirizzo. Lo trovi anche nella tua area personale.

    Non rispondere a questo indirizzo: per scriverci usa ufficio@example.it.

    Ricevi avvisi come questo una volta sola alla settimana:
    https://partecipa.example.it/it/disiscrizione?token=def

    Non ricevere più per posta avvisi come questo:
    https://partecipa.example.it/it/disiscrizione?token=abc
    "
  `);
});

test("in the HTML what people wrote stays text, and nothing comes from elsewhere", () => {
  const { html } = composeMail(letter);
  expect(html).toContain("«&lt;script&gt;alert(&quot;ciao&quot;)&lt;/script&gt; &amp; panchine»");
  expect(html).toContain('<html lang="it">');
  expect(html).toContain('<a href="https://partecipa.example.it/it/proposte/2026-000123">Leggi la risposta</a>');
  expect(html).not.toMatch(/<(script|img|link)/);
});

test("the other language has its own words and addresses", () => {
  const { subject, text, html } = composeMail({ ...letter, locale: "en" });
  expect(subject).toBe("Proposal 2026-000123: the answer is here");
  expect(text).toContain("https://partecipa.example.it/en/proposals/2026-000123");
  expect(html).toContain('<html lang="en">');
});

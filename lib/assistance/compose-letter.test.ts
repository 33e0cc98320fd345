// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { composeLetter } from "./compose-letter.ts";

const letter = {
  kind: "assistance-received",
  params: { number: "2026-000007", title: "Il lampione", dueOn: "2026-12-28" },
  link: "https://partecipa.example/it",
  sender: { office: "Ufficio Partecipazione", municipality: "Comune di Valfiorita", email: "u@comune.example" },
} as const;

it("says until which day the link leads there, by the clocks of Rome", () => {
  const written = (expiresAt: string) =>
    composeLetter({ ...letter, locale: "it", expiresAt: new Date(expiresAt) }).text;
  expect(written("2027-07-14T21:30:00Z")).toContain("14 luglio 2027");
  expect(written("2027-07-14T22:30:00Z")).toContain("15 luglio 2027");
});

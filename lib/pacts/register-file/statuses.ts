// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MovedInStatus } from "../register-vocabulary.ts";
import { bare, meaningOf, meanings } from "./normalise.ts";

const known = meanings<MovedInStatus>({
  "under-review": [
    "istruttoria in corso",
    "in istruttoria",
    "istruttoria",
    "in corso di istruttoria",
    "in valutazione",
    "in esame",
    "under review",
  ],
  "awaiting-integration": [
    "in attesa di integrazione",
    "in attesa di integrazioni",
    "in attesa di documentazione integrativa",
    "attesa integrazione",
    "attesa integrazioni",
    "richiesta integrazione",
    "richiesta integrazioni",
    "sospesa per integrazione",
    "awaiting integration",
  ],
  signed: [
    "patto stipulato",
    "stipulato",
    "patto sottoscritto",
    "sottoscritto",
    "patto firmato",
    "firmato",
    "patto attivo",
    "attivo",
    "signed",
    "active",
  ],
  extended: [
    "proroga e/o monitoraggio",
    "proroga",
    "monitoraggio",
    "proroga o monitoraggio",
    "in proroga",
    "prorogato",
    "patto prorogato",
    "extended",
  ],
  refused: ["respinta", "respinto", "rigettata", "rigettato", "diniego", "non accolta", "refused", "rejected"],
  archived: ["archiviata", "archiviato", "archiviazione", "archived"],
  withdrawn: ["ritirata", "ritirato", "rinuncia", "rinunciata", "withdrawn"],
  revoked: ["revocata", "revocato", "revoca", "patto revocato", "revoked"],
  concluded: ["concluso", "conclusa", "patto concluso", "terminato", "scaduto", "patto scaduto", "concluded"],
});

/** Reads statuses; what the desk says a word means goes before what is known. Null for a word nobody has mapped. */
export function statusReader(
  mapped: Readonly<Record<string, MovedInStatus>> = {},
): (text: string) => MovedInStatus | null {
  const byDesk = new Map(Object.entries(mapped).map(([text, status]) => [bare(text), status]));
  const read = new Map<string, MovedInStatus | null>();
  return (text) => {
    const word = bare(text);
    const status = byDesk.get(word) ?? read.get(word);
    if (status !== undefined) return status;
    const meant = meaningOf(word, known);
    if (read.size < 10_000) read.set(word, meant);
    return meant;
  };
}

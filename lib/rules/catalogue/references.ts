// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";

/* What more than one rule rests on. */

export const termOfProcedure: Localized = {
  it: "L. 7 agosto 1990, n. 241, art. 2, c. 2",
  en: "Law 241/1990, art. 2(2)",
};

export const pauseForAdditions: Localized = {
  it: "L. 7 agosto 1990, n. 241, art. 2, c. 7",
  en: "Law 241/1990, art. 2(7)",
};

export const noticeOfRefusal: Localized = {
  it: "L. 7 agosto 1990, n. 241, art. 10-bis",
  en: "Law 241/1990, art. 10-bis",
};

export const digitalIdentity: Localized = {
  it: "D.Lgs. 7 marzo 2005, n. 82, art. 64",
  en: "Legislative Decree 82/2005, art. 64",
};

export const storageLimitation: Localized = {
  it: "Regolamento (UE) 2016/679, art. 5, par. 1, lett. e)",
  en: "Regulation (EU) 2016/679, art. 5(1)(e)",
};

export const moderationTerms: Localized = {
  it: "Regolamento (UE) 2022/2065, art. 14",
  en: "Regulation (EU) 2022/2065, art. 14",
};

export const statute: Localized = {
  it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
  en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
};

export const participationRegulation: Localized = {
  it: "Regolamento comunale per la partecipazione",
  en: "Municipal regulation on participation",
};

export const commonsRegulation: Localized = {
  it: "Regolamento comunale per la cura dei beni comuni",
  en: "Municipal regulation on the care of commons",
};

export const officeChoice: Localized = { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" };

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";
import type { RuleUnit } from "./vocabulary.ts";

type RuleDefinition = {
  unit: RuleUnit;
  /** What a municipality that has not yet decided gets, with its source. */
  value: number;
  legalReference: Localized;
  minimum: number;
  maximum: number;
};

/**
 * Every rule the house knows: its unit, its bounds and the value it is shipped with. What is in force in a municipality
 * is in the table `rules`, edited at the desk; the texts that explain each rule are in `messages/<locale>/rules.json`.
 */
export const catalogue = {
  "proposals.answer-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 2", en: "Law 241/1990, art. 2(2)" },
    minimum: 1,
    maximum: 365,
  },
  "proposals.minimum-age": {
    unit: "years",
    value: 16,
    legalReference: {
      it: "Regolamento comunale per la partecipazione",
      en: "Municipal regulation on participation",
    },
    minimum: 0,
    maximum: 99,
  },
  "proposals.assurance-level": {
    unit: "level",
    value: 2,
    legalReference: { it: "D.Lgs. 7 marzo 2005, n. 82, art. 64", en: "Legislative Decree 82/2005, art. 64" },
    minimum: 1,
    maximum: 3,
  },
  "proposals.integration-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 7", en: "Law 241/1990, art. 2(7)" },
    minimum: 1,
    maximum: 180,
  },
  "proposals.support-window": {
    unit: "calendar-days",
    value: 0,
    legalReference: {
      it: "Regolamento comunale per la partecipazione",
      en: "Municipal regulation on participation",
    },
    minimum: 0,
    maximum: 730,
  },
  "proposals.support-threshold": {
    unit: "people",
    value: 50,
    legalReference: {
      it: "Regolamento comunale per la partecipazione",
      en: "Municipal regulation on participation",
    },
    minimum: 0,
    maximum: 100_000,
  },
  "petitions.collecting-window": {
    unit: "calendar-days",
    value: 90,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 730,
  },
  "petitions.signatures-mayor": {
    unit: "people",
    value: 50,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 100_000,
  },
  "petitions.signatures-executive": {
    unit: "people",
    value: 50,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 100_000,
  },
  "petitions.signatures-council": {
    unit: "people",
    value: 100,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 100_000,
  },
  "petitions.signatures-initiative": {
    unit: "people",
    value: 300,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 100_000,
  },
  "petitions.promoters": {
    unit: "people",
    value: 3,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 20,
  },
  "petitions.deposit-at-once": {
    unit: "switch",
    value: 1,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 0,
    maximum: 1,
  },
  "petitions.few-signatures-make-a-request": {
    unit: "switch",
    value: 0,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 0,
    maximum: 1,
  },
  "petitions.answer-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 365,
  },
  "petitions.commission-term": {
    unit: "calendar-days",
    value: 60,
    legalReference: {
      it: "Statuto comunale (D.Lgs. 18 agosto 2000, n. 267, art. 8, c. 3)",
      en: "Municipal statute (Legislative Decree 267/2000, art. 8(3))",
    },
    minimum: 1,
    maximum: 365,
  },
  "petitions.sheet-lines-lifetime": {
    unit: "calendar-days",
    value: 365,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 30,
    maximum: 1825,
  },
  "proposals.opinion-term": {
    unit: "calendar-days",
    value: 20,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 16, c. 1", en: "Law 241/1990, art. 16(1)" },
    minimum: 1,
    maximum: 180,
  },
  "proposals.attachments": {
    unit: "files",
    value: 5,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 20,
  },
  "proposals.co-authors": {
    unit: "people",
    value: 5,
    legalReference: {
      it: "Regolamento comunale per la partecipazione",
      en: "Municipal regulation on participation",
    },
    minimum: 0,
    maximum: 50,
  },
  "proposals.invitation-term": {
    unit: "calendar-days",
    value: 14,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 90,
  },
  "proposals.draft-lifetime": {
    unit: "calendar-days",
    value: 365,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 60,
    maximum: 1825,
  },
  "proposals.draft-notice": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 7,
    maximum: 60,
  },
  "subscriptions.term": {
    unit: "calendar-days",
    value: 3,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 1,
    maximum: 30,
  },
  "discussion.minimum-age": {
    unit: "years",
    value: 16,
    legalReference: {
      it: "Regolamento comunale per la partecipazione",
      en: "Municipal regulation on participation",
    },
    minimum: 14,
    maximum: 99,
  },
  "discussion.assurance-level": {
    unit: "level",
    value: 2,
    legalReference: { it: "D.Lgs. 7 marzo 2005, n. 82, art. 64", en: "Legislative Decree 82/2005, art. 64" },
    minimum: 1,
    maximum: 3,
  },
  "discussion.edit-window": {
    unit: "minutes",
    value: 15,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 0,
    maximum: 1440,
  },
  "moderation.proposals-first": {
    unit: "switch",
    value: 0,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 14", en: "Regulation (EU) 2022/2065, art. 14" },
    minimum: 0,
    maximum: 1,
  },
  "moderation.comments-first": {
    unit: "switch",
    value: 0,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 14", en: "Regulation (EU) 2022/2065, art. 14" },
    minimum: 0,
    maximum: 1,
  },
  "moderation.comments-burst": {
    unit: "number",
    value: 5,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 14", en: "Regulation (EU) 2022/2065, art. 14" },
    minimum: 1,
    maximum: 100,
  },
  "moderation.proposals-burst": {
    unit: "number",
    value: 20,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 14", en: "Regulation (EU) 2022/2065, art. 14" },
    minimum: 1,
    maximum: 100,
  },
  "moderation.links": {
    unit: "number",
    value: 2,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 14", en: "Regulation (EU) 2022/2065, art. 14" },
    minimum: 0,
    maximum: 50,
  },
  "moderation.same-text": {
    unit: "number",
    value: 2,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 14", en: "Regulation (EU) 2022/2065, art. 14" },
    minimum: 1,
    maximum: 100,
  },
  "moderation.appeal-term": {
    unit: "calendar-days",
    value: 180,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 20, par. 1", en: "Regulation (EU) 2022/2065, art. 20(1)" },
    minimum: 10,
    maximum: 365,
  },
  "assistance.answer-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 2", en: "Law 241/1990, art. 2(2)" },
    minimum: 1,
    maximum: 365,
  },
  "assistance.report-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 2", en: "Law 241/1990, art. 2(2)" },
    minimum: 1,
    maximum: 365,
  },
  "assistance.integration-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 7", en: "Law 241/1990, art. 2(7)" },
    minimum: 1,
    maximum: 180,
  },
  "assistance.link-lifetime": {
    unit: "calendar-days",
    value: 90,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 7,
    maximum: 365,
  },
  "assistance.retention": {
    unit: "months",
    value: 12,
    legalReference: {
      it: "Regolamento (UE) 2016/679, art. 5, par. 1, lett. e)",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 1,
    maximum: 120,
  },
  "visits.open-per-person": {
    unit: "number",
    value: 2,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 20,
  },
  "visits.kept-days": {
    unit: "calendar-days",
    value: 365,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 30,
    maximum: 1825,
  },
  "feedback.retention": {
    unit: "months",
    value: 12,
    legalReference: {
      it: "Regolamento (UE) 2016/679, art. 5, par. 1, lett. e)",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 1,
    maximum: 60,
  },
  "pacts.minimum-age": {
    unit: "years",
    value: 18,
    legalReference: { it: "Codice civile, art. 2", en: "Civil Code, art. 2" },
    minimum: 14,
    maximum: 99,
  },
  "pacts.assurance-level": {
    unit: "level",
    value: 2,
    legalReference: { it: "D.Lgs. 7 marzo 2005, n. 82, art. 64", en: "Legislative Decree 82/2005, art. 64" },
    minimum: 1,
    maximum: 3,
  },
  "pacts.smallest-group": {
    unit: "people",
    value: 2,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 2,
    maximum: 50,
  },
  "pacts.largest-group": {
    unit: "people",
    value: 50,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 2,
    maximum: 500,
  },
  "pacts.members-term": {
    unit: "calendar-days",
    value: 20,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 3,
    maximum: 90,
  },
  "pacts.members-reminder": {
    unit: "calendar-days",
    value: 7,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 60,
  },
  "pacts.longest-ordinary": {
    unit: "months",
    value: 24,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 240,
  },
  "pacts.longest-complex": {
    unit: "months",
    value: 48,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 240,
  },
  "pacts.attachments": {
    unit: "files",
    value: 15,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 50,
  },
  "pacts.largest-area": {
    unit: "number",
    value: 50,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 10000,
  },
  "pacts.draft-lifetime": {
    unit: "calendar-days",
    value: 365,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 60,
    maximum: 1825,
  },
  "pacts.draft-notice": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 7,
    maximum: 60,
  },
  "pacts.intake-term": {
    unit: "calendar-days",
    value: 15,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 5, c. 1", en: "Law 241/1990, art. 5(1)" },
    minimum: 1,
    maximum: 180,
  },
  "pacts.review-term-ordinary": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.review-term-complex": {
    unit: "calendar-days",
    value: 60,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.co-design-term": {
    unit: "calendar-days",
    value: 60,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.approval-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.signature-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.members-sign": {
    unit: "switch",
    value: 0,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 0,
    maximum: 1,
  },
  "pacts.integration-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 7", en: "Law 241/1990, art. 2(7)" },
    minimum: 1,
    maximum: 180,
  },
  "pacts.integration-requests": {
    unit: "number",
    value: 1,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 7", en: "Law 241/1990, art. 2(7)" },
    minimum: 0,
    maximum: 10,
  },
  "pacts.silence-archives": {
    unit: "switch",
    value: 1,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 0,
    maximum: 1,
  },
  "pacts.integration-notice": {
    unit: "calendar-days",
    value: 10,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 90,
  },
  "pacts.opinion-term": {
    unit: "calendar-days",
    value: 20,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 16", en: "Law 241/1990, art. 16" },
    minimum: 1,
    maximum: 180,
  },
  "pacts.observations-window": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 180,
  },
  "pacts.assembly-term": {
    unit: "calendar-days",
    value: 15,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 180,
  },
  "pacts.remarks-term": {
    unit: "calendar-days",
    value: 10,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 10-bis", en: "Law 241/1990, art. 10-bis" },
    minimum: 10,
    maximum: 60,
  },
  "pacts.remarks-pause": {
    unit: "calendar-days",
    value: 10,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 10-bis", en: "Law 241/1990, art. 10-bis" },
    minimum: 1,
    maximum: 60,
  },
  "calls.shortest-window": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni; L. 7 agosto 1990, n. 241, art. 12",
      en: "Municipal regulation on the care of commons; Law 241/1990, art. 12",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.report-period": {
    unit: "months",
    value: 12,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni, art. 17, c. 4, lett. c)",
      en: "Municipal regulation on the care of commons, art. 17(4)(c)",
    },
    minimum: 1,
    maximum: 60,
  },
  "pacts.report-term": {
    unit: "calendar-days",
    value: 60,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni, art. 17, c. 4, lett. c)",
      en: "Municipal regulation on the care of commons, art. 17(4)(c)",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.report-reminder": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 180,
  },
  "pacts.request-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 2, c. 2", en: "Law 241/1990, art. 2(2)" },
    minimum: 1,
    maximum: 180,
  },
  "pacts.extension-months": {
    unit: "months",
    value: 6,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 48,
  },
  "pacts.early-end-notice": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni",
      en: "Municipal regulation on the care of commons",
    },
    minimum: 1,
    maximum: 365,
  },
  "pacts.revocation-notice": {
    unit: "calendar-days",
    value: 15,
    legalReference: {
      it: "L. 7 agosto 1990, n. 241, artt. 7 e 21-quinquies",
      en: "Law 241/1990, arts. 7 and 21-quinquies",
    },
    minimum: 1,
    maximum: 180,
  },
  "pacts.conciliation-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni, art. 20, c. 2",
      en: "Municipal regulation on the care of commons, art. 20(2)",
    },
    minimum: 1,
    maximum: 180,
  },
  "pacts.volunteer-age": {
    unit: "years",
    value: 18,
    legalReference: {
      it: "Regolamento comunale per la cura dei beni comuni, art. 4",
      en: "Municipal regulation on the care of commons, art. 4",
    },
    minimum: 0,
    maximum: 21,
  },
  "pacts.insured-kept": {
    unit: "months",
    value: 24,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 0,
    maximum: 120,
  },
  "pacts.enrolments-kept": {
    unit: "calendar-days",
    value: 90,
    legalReference: {
      it: "Regolamento UE 2016/679, art. 5, par. 1, lett. e",
      en: "Regulation (EU) 2016/679, art. 5(1)(e)",
    },
    minimum: 0,
    maximum: 730,
  },
  "pacts.enrolments-ahead": {
    unit: "number",
    value: 10,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 100,
  },
  "calls.waiting-questions": {
    unit: "number",
    value: 5,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 50,
  },
  "commons.waiting-suggestions": {
    unit: "number",
    value: 5,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 50,
  },
  "cases.due-soon": {
    unit: "calendar-days",
    value: 5,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 60,
  },
  "files.maximum-size": {
    unit: "megabytes",
    value: 10,
    legalReference: { it: "Scelta organizzativa dell’Ufficio", en: "The Office's own choice" },
    minimum: 1,
    maximum: 50,
  },
} as const satisfies Record<string, RuleDefinition>;

export type RuleKey = keyof typeof catalogue;

export const ruleKeys = Object.keys(catalogue) as RuleKey[];

export const isRuleKey = (key: string): key is RuleKey => Object.hasOwn(catalogue, key);

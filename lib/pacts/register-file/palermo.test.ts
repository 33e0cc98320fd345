// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { NoteEvent } from "./notes.ts";
import { type ReadRegister, readRegister } from "./read-register.ts";

const shared = process.env.PORTICO_SHARED_DATA;

function readPalermo(folder: string): ReadRegister {
  const read = readRegister(fs.readFileSync(path.join(folder, "palermo-patti", "register-2026-06-12.csv")));
  if ("refused" in read) throw new Error(read.refused);
  return read;
}

/** What an event tells, in one line. */
const told = ({ kind, on, until, protocols, acts, bodies, months, records }: NoteEvent) =>
  [
    kind,
    on ?? "-",
    ...(until ? [`to ${until}`] : []),
    ...protocols.map(({ number }) => `prot ${number}`),
    ...acts.map(({ kind: act, number }) => `${act} ${number}`),
    ...bodies,
    ...(months ? [`${months} months`] : []),
    ...records.map((id) => `see ${id}`),
  ].join(", ");

const events: Record<string, string[]> = {
  "001": ["opinion, 2025-10-24, prot 1504524, Soprintendenza"],
  "002": ["archiving, -"],
  "003": ["refusal, -"],
  "004": [
    "signature, 2024-07-16, determination 9817",
    "publication, 2024-07-16, to 2024-07-31",
    "extension, 2025-02-27, determination 3075, 6 months",
  ],
  "005": ["refusal, -"],
  "006": ["note, 2026-05-04", "note, -"],
  "007": ["approval, 2024-05-06, determination 6217"],
  "009": ["refusal, -"],
  "010": ["signature, 2025-10-20"],
  "011": ["refusal, -"],
  "012": ["signature, 2025-03-21", "revocation, 2026-01-28, prot 93673", "note, 2026-03-16"],
  "013": ["note, 2025-06-26"],
  "014": ["integration-asked, 2024-03-12, prot 252412"],
  "015": ["integration-asked, 2025-04-29"],
  "016": ["note, 2025-04-07", "integration-asked, -, prot 115618", "integration-asked, 2025-04-08"],
  "017": ["note, -"],
  "018": ["refusal, -"],
  "019": ["note, 2025-04-23", "act, 2025-07-16, to 2025-12-31, ordinance 961", "act, 2025-07-16, ordinance 961"],
  "020": ["integration-asked, -"],
  "021": ["note, 2025-03-06", "note, -"],
  "022": ["act, 2026-02-09, ordinance 07"],
  "023": ["refusal, -"],
  "024": ["signature, -", "note, 2025-04-04, prot 326231", "note, 2025-04-14, prot 350837"],
  "026": ["archiving, -", "note, -, see 46"],
  "027": ["signature, 2025-04-24"],
  "028": ["integration-asked, 2025-03-21"],
  "030": ["withdrawal, 2026-01-13", "archiving, -"],
  "031": ["signature, 2024-07-16, determination 9818"],
  "032": ["refusal, -"],
  "033": ["note, -", "note, -"],
  "035": ["integration-asked, -"],
  "036": ["refusal, -"],
  "037": ["note, 2026-05-12"],
  "038": [
    "opinion-asked, 2025-03-14, ufficio Infrastrutture e mobilità, ufficio del Piano Regolatore e Conformita Urbanistica",
  ],
  "039": ["note, 2025-03-06, prot AREG/227924/2025", "note, 2025-03-11, repertory 80"],
  "041": ["refusal, 2025-04-15, prot 351628"],
  "042": ["integration-asked, 2025-03-12"],
  "043": ["note, -", "note, 2025-04-28", "note, 2025-04-28"],
  "053": ["withdrawal, 2025-10-24, prot 1504048", "archiving, -"],
  "054": ["signature, 2025-09-08, determination 12727"],
  "055": ["archiving, -"],
};

describe.skipIf(!shared)("the register of Palermo (set PORTICO_SHARED_DATA to read it)", () => {
  const { records, notUnderstood, columns, duplicates, statuses } = shared
    ? readPalermo(shared)
    : { records: [], notUnderstood: [], columns: { found: [], ignored: [] }, duplicates: [], statuses: [] };

  test("goes through whole: 73 records, each on the map, with its status and a key of its own", () => {
    expect(records).toHaveLength(73);
    expect(records.filter(({ point }) => point === null)).toEqual([]);
    expect(Object.fromEntries(statuses.map(({ status, count }) => [status, count]))).toEqual({
      signed: 24,
      "under-review": 21,
      archived: 18,
      refused: 8,
      "awaiting-integration": 2,
    });
    expect(records.filter(({ status }) => status === null)).toEqual([]);
    expect(records.map(({ key }) => key)).toEqual(Array.from({ length: 73 }, (_, index) => `id:${index + 1}`));
    expect(columns.ignored).toEqual([]);
  });

  test("knows who proposed", () => {
    const types = Object.groupBy(records, ({ proposer }) => proposer.type ?? "unknown");
    expect(Object.fromEntries(Object.entries(types).map(([type, all]) => [type, all?.length]))).toEqual({
      association: 28,
      company: 26,
      "informal-group": 9,
      person: 8,
      unknown: 2,
    });
  });

  test("tells of two things that it does not say clearly", () => {
    expect(notUnderstood.map(({ line, text, why }) => [line, why, text])).toEqual([
      [17, "date", "05/'2/2024"],
      [31, "unknown-proposer", "Istituto"],
    ]);
  });

  test("has three pacts that were filed twice", () => {
    expect(
      duplicates.map(({ lines }) => records.filter(({ line }) => lines.includes(line)).map(({ id }) => id)),
    ).toEqual([
      ["026", "046"],
      ["031", "047"],
      ["056", "066"],
    ]);
  });

  test("becomes a timeline", () => {
    const read = records.filter(({ events: all }) => all.length > 0).map(({ id, events: all }) => [id, all.map(told)]);
    expect(Object.fromEntries(read)).toEqual(events);
  });

  test("loses no word of its notes", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    for (const { note, events: all } of records) {
      const texts = all.map(({ text }) => text).filter((text, index) => !all[index + 1]?.text.includes(text));
      expect(letters(texts.join(""))).toBe(letters(note ?? ""));
    }
  });
});

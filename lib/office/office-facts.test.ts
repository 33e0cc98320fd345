// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { officeFacts } from "./office-facts.ts";

const office = {
  name: "Comune di Valfiorita",
  officeName: { it: "Ufficio Partecipazione", en: "Participation office" },
  address: "Piazza Grande 1",
  phone: "0575 000000",
  email: "partecipa@valfiorita.example",
  point: null,
} as Parameters<typeof officeFacts>[0];

const morning = { opens: 8 * 60 + 30, closes: 12 * 60 + 30 };

test("tells search engines the hours that are left of a day, and which days are closed", () => {
  const days = [
    { date: "2026-12-02", hours: [morning], note: null },
    { date: "2026-12-03", hours: [{ opens: morning.opens, closes: 10 * 60 + 30 }], note: "closure" as const },
    { date: "2026-12-08", hours: [], note: "holiday" as const },
  ];
  const { openingHoursSpecification, specialOpeningHoursSpecification } = officeFacts(
    office,
    { weekly: [{ weekday: 3, ...morning }], days },
    "https://valfiorita.example/it/ufficio",
  );
  const ofType = { "@type": "OpeningHoursSpecification" };
  expect(openingHoursSpecification).toEqual([{ ...ofType, dayOfWeek: "Wednesday", opens: "08:30", closes: "12:30" }]);
  expect(specialOpeningHoursSpecification).toEqual([
    { ...ofType, validFrom: "2026-12-03", validThrough: "2026-12-03", opens: "08:30", closes: "10:30" },
    { ...ofType, validFrom: "2026-12-08", validThrough: "2026-12-08", opens: "00:00", closes: "00:00" },
  ]);
});

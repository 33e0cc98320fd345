// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { readPaperForm } from "./application-counter-schemas.ts";

/** What the form at the counter sends: every field, also those in which nothing is written. */
const sent = {
  personId: "019ac100-0000-7000-8000-000000000001",
  identityDocument: "identity-card",
  id: "019ac100-0000-7000-8000-000000000002",
  applicant: "person",
  groupName: "",
  members: "",
  title: "Il muretto di via Dante",
  summary: "Ripuliamo il muretto e ci mettiamo le piante.",
  commonsId: "",
  topicCode: "green",
  address: "",
  zoneCode: "",
  area: "43.5, 11.5\n43.5, 11.502\n43.502, 11.502",
  durationMonths: "12",
  rhythm: "periodic",
  "answer.objectives": "Un muretto pulito.",
  "answer.activities": "Pulire e piantare.",
  "resource.0.kind": "people",
  "resource.0.description": "Vicini",
  "resource.0.quantity": "4",
  "support.goods": "",
};

describe("a paper form at the counter", () => {
  it("is read whole, with the area that was drawn, and needs no commons of the catalogue", () => {
    const { content, members, identityDocument } = readPaperForm(sent);
    expect({ members, identityDocument }).toEqual({ members: [], identityDocument: "identity-card" });
    expect(content).toMatchObject({
      applicantKind: "person",
      commonsId: null,
      place: { zoneCode: null, address: null, point: null, area: sent.area },
      answers: { objectives: "Un muretto pulito.", activities: "Pulire e piantare." },
      resources: [{ kind: "people", description: "Vicini", quantity: 4 }],
      support: [],
    });
  });

  it("keeps the commons that was chosen, and each name on the paper once", () => {
    const commonsId = "019ac100-0000-7000-8000-000000000003";
    const { content, members } = readPaperForm({ ...sent, commonsId, members: " Rosa  Neri \n\nUgo Bassi\nRosa Neri" });
    expect(content.commonsId).toBe(commonsId);
    expect(members).toEqual(["Rosa Neri", "Ugo Bassi"]);
  });

  it.each([
    ["applicant", ""],
    ["identityDocument", "library card"],
    ["members", "x".repeat(200)],
    ["title", "x".repeat(500)],
    ["durationMonths", "per sempre"],
    ["commonsId", "il muretto"],
  ])("says at its field what is wrong: %s", (field, value) => {
    expect(() => readPaperForm({ ...sent, [field]: value })).toThrow(
      expect.objectContaining({ fields: expect.objectContaining({ [field]: expect.anything() }) }),
    );
  });
});

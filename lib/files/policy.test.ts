// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import type { Actor, Role } from "#lib/kernel/actor.ts";
import { canRead, type FileToRead } from "./policy.ts";

const author: Actor = { kind: "citizen", level: 2, personId: "author" };
const stranger: Actor = { kind: "citizen", level: 3, personId: "stranger" };
const staff = (role: Role, unitCode = "partecipazione"): Actor => ({
  kind: "staff",
  level: 2,
  personId: "officer",
  appointments: [{ unitCode, role }],
});
const counter: Actor = { kind: "counter", level: 2, personId: "officer", appointments: [], onBehalfOf: "author" };

const draft: FileToRead = { visibility: "private", uploadedBy: "author", unitCode: null, ownerKind: "proposal" };
const filed: FileToRead = { ...draft, unitCode: "verde" };
const published: FileToRead = { ...filed, visibility: "public" };

describe.each([
  { who: "a visitor", reader: null, reads: { draft: false, filed: false, published: true } },
  { who: "its author", reader: author, reads: { draft: true, filed: true, published: true } },
  { who: "the counter, for its author", reader: counter, reads: { draft: true, filed: true, published: true } },
  { who: "another citizen", reader: stranger, reads: { draft: false, filed: false, published: true } },
  {
    who: "the participation office",
    reader: staff("participation-officer"),
    reads: { draft: false, filed: true, published: true },
  },
  {
    who: "the referent in charge",
    reader: staff("unit-referent", "verde"),
    reads: { draft: false, filed: true, published: true },
  },
  {
    who: "another referent",
    reader: staff("unit-referent", "scuola"),
    reads: { draft: false, filed: false, published: true },
  },
  { who: "a trainer", reader: staff("trainer", "verde"), reads: { draft: false, filed: false, published: true } },
  {
    who: "the system",
    reader: { kind: "system" } satisfies Actor,
    reads: { draft: false, filed: false, published: true },
  },
])("$who", ({ reader, reads }) => {
  test.each([
    { name: "draft", file: draft, expected: reads.draft },
    { name: "filed", file: filed, expected: reads.filed },
    { name: "published", file: published, expected: reads.published },
  ])("$name: $expected", ({ file, expected }) => {
    expect(canRead(reader, file)).toBe(expected);
  });
});

test.each(["signed-form", "signature-sheet"] as const)(
  "a %s is read by the office that took it in alone",
  (ownerKind) => {
    const paper: FileToRead = { ...filed, ownerKind };
    expect(canRead(staff("participation-officer"), paper)).toBe(true);
    for (const reader of [staff("unit-referent", "verde"), staff("administrator"), stranger]) {
      expect(canRead(reader, paper)).toBe(false);
    }
  },
);

test("a photograph sent with a request for assistance is read by who sent it and who answers, and by nobody else", () => {
  const photo: FileToRead = { ...filed, ownerKind: "assistance" };
  const ofVisitor: FileToRead = { ...photo, uploadedBy: null };
  for (const reader of [author, staff("participation-officer"), staff("unit-referent", "verde")]) {
    expect(canRead(reader, photo)).toBe(true);
  }
  for (const reader of [null, stranger, staff("administrator"), staff("guarantor"), { kind: "system" } as Actor]) {
    expect(canRead(reader, ofVisitor)).toBe(false);
  }
});

test.each([
  ["participation-officer", true],
  ["administrator", true],
  ["guarantor", true],
  ["unit-referent", true],
  ["mayor-staff", true],
  ["moderator", false],
  ["trainer", false],
] as const)("what is attached to the draft of a call is read by the %s: %s", (role, expected) => {
  const attached: FileToRead = { ...draft, uploadedBy: "somebody", ownerKind: "call" };
  expect(canRead(staff(role), attached)).toBe(expected);
  expect(canRead(stranger, attached)).toBe(false);
});

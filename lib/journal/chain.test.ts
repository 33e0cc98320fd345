// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { beginning, canonicalJson, nextHash, type SealedEvent } from "./chain.ts";

test("canonical JSON does not depend on the order in which keys were written", () => {
  expect(canonicalJson({ b: [2, { d: null, c: "è\n" }], a: true })).toBe('{"a":true,"b":[2,{"c":"è\\n","d":null}]}');
  expect(canonicalJson({ a: true, b: [2, { c: "è\n", d: null }] })).toBe('{"a":true,"b":[2,{"c":"è\\n","d":null}]}');
  expect(canonicalJson({ a: [2, 1] })).not.toBe(canonicalJson({ a: [1, 2] }));
});

const event: SealedEvent = {
  id: 7,
  at: "2026-03-14T09:30:00.000001Z",
  type: "proposal.submitted",
  subject_kind: "proposal",
  subject_id: "019ac",
  case_id: null,
  actor_kind: "citizen",
  actor_id: "019ad",
  on_behalf_of: null,
  is_public: true,
  payload: { number: "2026-000123" },
};

test("whoever has the events can compute the chain without us", () => {
  const json =
    '{"actor_id":"019ad","actor_kind":"citizen","at":"2026-03-14T09:30:00.000001Z","case_id":null,"id":7,"is_public":true,' +
    '"on_behalf_of":null,"payload":{"number":"2026-000123"},"subject_id":"019ac","subject_kind":"proposal",' +
    '"type":"proposal.submitted"}';
  const expected = createHash("sha256").update(`${beginning}\n${json}`).digest("hex");
  expect(nextHash(beginning, event)).toBe(expected);
});

test("every column counts, and so does what came before", () => {
  const others: SealedEvent[] = [
    { ...event, id: 8 },
    { ...event, at: "2026-03-14T09:30:00.000002Z" },
    { ...event, type: "proposal.withdrawn" },
    { ...event, subject_kind: "rule" },
    { ...event, subject_id: "019ae" },
    { ...event, case_id: "019ac" },
    { ...event, actor_kind: "staff" },
    { ...event, actor_id: null },
    { ...event, on_behalf_of: "019ac" },
    { ...event, is_public: false },
    { ...event, payload: {} },
  ];
  const hashes = [nextHash("f".repeat(64), event), ...[event, ...others].map((each) => nextHash(beginning, each))];
  expect(new Set(hashes).size).toBe(hashes.length);
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { openColumns } from "./open-record.ts";
import { answerOutcomes, closings, promptnesses, proposalKinds, publicStatuses } from "./vocabulary.ts";

const text = { type: ["string", "null"] } as const;
const words = (list: readonly string[]) => ({ type: "string", enum: list });

const known: Partial<Record<(typeof openColumns)[number], object>> = {
  kind: words(proposalKinds),
  status: words(publicStatuses),
  hidden: { type: "boolean" },
  term: { type: ["string", "null"], enum: [...promptnesses, null] },
  outcome: { type: ["string", "null"], enum: [...answerOutcomes, null] },
  closing: { type: ["string", "null"], enum: [...closings, null] },
  supports: { type: "integer" },
  daysToAnswer: { type: ["integer", "null"] },
  longitude: { type: ["number", "null"] },
  latitude: { type: ["number", "null"] },
};

const query = (name: string, schema: object, description: string) => ({ name, in: "query", schema, description });

const filters = [
  query("q", { type: "string", maxLength: 200 }, "Words, in Italian; or a number of the register"),
  query("kind", words(proposalKinds), "Kind"),
  query("status", words(publicStatuses), "State"),
  query("topic", { type: "string" }, "Code of the topic"),
  query("zone", { type: "string" }, "Code of the neighbourhood; `all` for the whole municipality"),
  query("term", words(promptnesses), "How the term of the answer is kept"),
  query("from", { type: "string", format: "date" }, "Filed on this day or later"),
  query("to", { type: "string", format: "date" }, "Filed on this day or earlier"),
  query("area", { type: "string" }, "West, south, east, north, in degrees, separated by commas"),
];

const rateLimit = Object.fromEntries(
  ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"].map((name) => [name, { schema: { type: "integer" } }]),
);

const answers = (mediaType: string, schema: object) => ({
  200: { description: "OK", headers: rateLimit, content: { [mediaType]: { schema } } },
  default: {
    description: "A problem (RFC 9457)",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  },
});

const proposal = { $ref: "#/components/schemas/Proposal" };
const list = { type: "array", items: proposal };
const object = (properties: Record<string, object>) => ({ type: "object", properties });
const get = (operationId: string, summary: string, parameters: object[], responses: object) => ({
  get: { operationId, summary, parameters, responses },
});

/** The description of `/api/v1` in OpenAPI 3.1, as the guidelines for interoperability (ModI) ask for it. */
export const openApi = (site: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Portico: open data",
    version: "1.0.0",
    license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  },
  servers: [{ url: `${site}/api/v1` }],
  paths: {
    "/proposals": get(
      "list-proposals",
      "The proposals, newest first, a hundred at a time",
      [...filters, query("page", { type: "integer", minimum: 1 }, "From 1")],
      answers("application/json", object({ meta: object({}), links: object({}), proposals: list })),
    ),
    "/proposals/{number}": get(
      "get-proposal",
      "One proposal by its number of the register",
      [{ name: "number", in: "path", required: true, schema: { type: "string", pattern: "^2\\d{3}-\\d{6}$" } }],
      answers("application/json", proposal),
    ),
    "/proposals.csv": get("download-csv", "All proposals as CSV", filters, answers("text/csv", { type: "string" })),
    "/proposals.json": get(
      "download-json",
      "All proposals as JSON",
      filters,
      answers("application/json", object({ meta: object({}), proposals: list })),
    ),
    "/statistics": get("get-statistics", "Figures", [], answers("application/json", object({}))),
    "/catalogue": get("get-catalogue", "Metadata (DCAT-AP_IT)", [], answers("application/ld+json", object({}))),
  },
  components: {
    schemas: {
      Proposal: object(Object.fromEntries(openColumns.map((column) => [column, known[column] ?? text]))),
      Problem: object({ title: text, status: { type: "integer" }, detail: text }),
    },
  },
});

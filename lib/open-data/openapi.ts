// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a room adds to the description of the API. */
export type ApiPart = { paths: Record<string, object>; schemas: Record<string, object> };

export const text = { type: ["string", "null"] } as const;
export const integer = { type: ["integer", "null"] } as const;
export const degrees = { type: ["number", "null"] } as const;
export const words = (list: readonly string[]) => ({ type: "string", enum: list });
export const wordsOrNone = (list: readonly string[]) => ({ type: ["string", "null"], enum: [...list, null] });

export const object = (properties: Record<string, object>) => ({ type: "object", properties });

/** An object that has all of these, whatever else is added to it one day. */
export const whole = (properties: Record<string, object>) => ({
  ...object(properties),
  required: Object.keys(properties),
});

/** A record with these columns; of those that are not described further one knows that they are text or empty. */
export const record = (columns: readonly string[], known: Record<string, object>) =>
  whole(Object.fromEntries(columns.map((column) => [column, known[column] ?? text])));

export const listOf = (schema: string) => ({ type: "array", items: { $ref: `#/components/schemas/${schema}` } });

export const query = (name: string, schema: object, description: string) => ({
  name,
  in: "query",
  schema,
  description,
});

const rateLimit = Object.fromEntries(
  ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"].map((name) => [name, { schema: { type: "integer" } }]),
);

export const answers = (mediaType: string, schema: object) => ({
  200: { description: "OK", headers: rateLimit, content: { [mediaType]: { schema } } },
  default: {
    description: "A problem (RFC 9457)",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  },
});

export const get = (operationId: string, summary: string, parameters: object[], responses: object) => ({
  get: { operationId, summary, parameters, responses },
});

/** What a file says of itself. */
export const meta = whole({
  catalogue: { type: "string", format: "uri" },
  license: { type: "string", format: "uri" },
  madeAt: { type: "string", format: "date-time" },
  filter: object({}),
});

/** The description of `/api/v1` in OpenAPI 3.1, as the guidelines for interoperability (ModI) ask for it. */
export const openApi = (site: string, parts: readonly ApiPart[]) => ({
  openapi: "3.1.0",
  info: {
    title: "Portico: open data",
    version: "1.1.0",
    license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  },
  servers: [{ url: `${site}/api/v1` }],
  paths: {
    ...Object.assign({}, ...parts.map(({ paths }) => paths)),
    "/catalogue": get("get-catalogue", "Metadata (DCAT-AP_IT)", [], answers("application/ld+json", object({}))),
  },
  components: {
    schemas: {
      ...Object.assign({}, ...parts.map(({ schemas }) => schemas)),
      Problem: object({ title: text, status: { type: "integer" }, detail: text }),
    },
  },
});

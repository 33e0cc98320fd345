// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

type Operation = { responses: { 200: { content: Record<string, { schema: JsonSchema }> } } };

export type Description = {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
};

/** A schema of the description with everything it points to, as JSON Schema names it. */
function standingAlone(schema: JsonSchema, { components }: Description): JsonSchema {
  const text = JSON.stringify({ ...(schema as object), $defs: components.schemas });
  return JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/"));
}

/** What each address of the API says it answers: the media type, and a reader of it that knows the description alone. */
export const answersIn = (description: Description) =>
  Object.entries(description.paths).flatMap(([path, { get }]) =>
    Object.entries(get.responses[200].content).map(([mediaType, { schema }]) => ({
      ...{ path, mediaType },
      reader: z.fromJSONSchema(standingAlone(schema, description)),
    })),
  );

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { z } from "zod";
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram, queryOf } from "#lib/kernel/api.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { streamOf } from "#lib/kernel/stream.ts";

const mediaTypes = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
} as const;

type Asked<Filter> = {
  request: Request;
  schema: z.ZodType<Filter>;
  /** What the file is called before its day: `patti`. */
  name: string;
  format: keyof typeof mediaTypes;
  texts: (filter: Filter) => AsyncGenerator<string>;
};

/** Everything that the filters of a search leave, as a file that is made while it is sent. */
export const download = <Filter>({ request, schema, name, format, texts }: Asked<Filter>): Promise<Response> =>
  answeringProgram(request, "download", async (headers) => {
    const filter = parsed(schema, queryOf(request));
    return new Response(streamOf(texts(filter)), {
      headers: {
        ...headers,
        "Content-Type": mediaTypes[format],
        "Content-Disposition": `attachment; filename="${name}-${today()}.${format}"`,
      },
    });
  });

/** What a file says of itself. */
export const metaOf = (filter: object) => ({
  catalogue: `${siteAddress()}/api/v1/catalogue`,
  license: "https://creativecommons.org/licenses/by/4.0/",
  madeAt: now().toString(),
  filter,
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { answeringProgram } from "#lib/kernel/api.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { findOpenRecord } from "#lib/proposals/open-data.ts";

type Context = { params: Promise<{ number: string }> };

/** One proposal by its number of the register. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const number = registerNumber.safeParse((await params).number);
    const found = number.success ? await findOpenRecord(number.data) : null;
    if (!found) throw new NotFound();
    return Response.json(found, { headers });
  });

// SPDX-License-Identifier: AGPL-3.0-or-later
import { nothing, sendFile } from "#lib/files/serve-file.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { locales } from "#lib/kernel/locale.ts";
import { log } from "#lib/kernel/log.ts";
import { translator } from "#lib/kernel/messages.ts";
import { regulationFile } from "#lib/regulations/pdf.ts";
import { regulationSlug, versionNumber } from "#lib/regulations/schemas.ts";

type Context = { params: Promise<{ slug: string; number: string }> };

/** A version of a regulation as a PDF, for everyone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = await params;
  const [slug, number] = [regulationSlug.safeParse(asked.slug), versionNumber.safeParse(asked.number)];
  if (!slug.success || !number.success) return nothing();
  try {
    return await sendFile(await regulationFile(slug.data, number.data), request.headers.get("if-none-match"));
  } catch (error) {
    if (error instanceof NotFound) return nothing();
    log("error", "a regulation could not be printed", { slug: slug.data, number: number.data }, error);
    const text = locales.map((locale) => translator(locale)("regulations.pdf.failed")).join("\n\n");
    return new Response(`${text}\n`, {
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
}

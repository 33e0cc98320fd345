// SPDX-License-Identifier: AGPL-3.0-or-later
import { connection } from "next/server";
import { parts, status } from "#lib/status/status.ts";

const notMounted =
  "The storage answers, but does not have the file that the database has known longest: is it mounted?";

/** For whoever watches over the service: what works and what does not (RFC 9457 where something does not). */
export async function GET(): Promise<Response> {
  await connection();
  const state = await status();
  const failed = parts.filter((part) => state[part] !== "ok");
  const headers = { "Cache-Control": "no-store" };
  if (failed.length === 0) return Response.json({ status: "ok", ...state }, { headers });
  const problem = {
    title: "Not everything works",
    status: 503,
    detail: `Not working: ${failed.join(", ")}.${state.storage === "files-missing" ? ` ${notMounted}` : ""}`,
    ...state,
  };
  return Response.json(problem, { status: 503, headers: { ...headers, "Content-Type": "application/problem+json" } });
}

// SPDX-License-Identifier: AGPL-3.0-or-later

/** Public data: any page of any site may read it. */
export const openToAll = { "Access-Control-Allow-Origin": "*" };

type Problem = { status: number; title: string; detail?: string; errors?: Record<string, string> };

/** As RFC 9457 has it. */
export const problem = (given: Problem, headers: Record<string, string> = {}): Response =>
  Response.json(given, {
    status: given.status,
    headers: { ...openToAll, "Cache-Control": "no-store", "Content-Type": "application/problem+json", ...headers },
  });

// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether a script of ours asks, which goes on by itself, or a form, which is led to a page. */
export const wantsJson = (request: Request): boolean =>
  (request.headers.get("accept") ?? "").includes("application/json");

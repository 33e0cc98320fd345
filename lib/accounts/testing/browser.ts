// SPDX-License-Identifier: AGPL-3.0-or-later
import { NextRequest } from "next/server";

/** Keeps cookies between requests to route handlers, as a browser does. */
export class CookieJar {
  readonly cookies = new Map<string, string>();

  /** A request with the cookies kept; a form is sent as from one of our own pages. */
  request(url: string, form?: Record<string, string>): NextRequest {
    const headers = new Headers({ cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") });
    headers.set("user-agent", "Mozilla/5.0 (test)");
    if (!form) return new NextRequest(url, { headers });
    headers.set("sec-fetch-site", "same-origin");
    return new NextRequest(url, { method: "POST", headers, body: new URLSearchParams(form) });
  }

  keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      if (value === "" || attributes.includes("Max-Age=0")) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

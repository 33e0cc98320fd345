// SPDX-License-Identifier: AGPL-3.0-or-later
import type { BrowserContext, Page } from "@playwright/test";
import { addresses } from "./addresses.ts";

/** How far a page may move while it loads (Core Web Vitals calls 0.1 good; we want it still). */
const stillness = 0.01;

const ours: readonly string[] = [addresses.site, addresses.identityProvider];
const isPublic = (url: string) =>
  new URL(url).origin === addresses.site &&
  !/^\/\w+\/(my-area|area-personale|desk|scrivania)/.test(new URL(url).pathname);

/**
 * Writes down whatever a visitor should never meet: errors of the page, requests to other hosts, pages that move. Answers
 * a function that tells what was written since it was last asked.
 */
export async function watch(context: BrowserContext): Promise<() => string[]> {
  const problems: string[] = [];
  const documents = new Set<string>();
  const shifts = new Map<string, number>();

  context.on("request", (request) => {
    const url = new URL(request.url());
    if (request.isNavigationRequest()) documents.add(request.url());
    if (url.protocol.startsWith("http") && !ours.includes(url.origin)) problems.push(`request to ${url.origin}`);
  });
  context.on("weberror", (problem) => {
    const error = problem.error();
    problems.push(`error in ${problem.page()?.url()}: ${error.stack || String(error)}`);
  });
  context.on("console", (message) => {
    // A page that answers 404 is an error to the browser, and what some tests ask for.
    if (message.type() !== "error" || documents.has(message.location().url)) return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });

  await context.exposeBinding("tellShift", ({ page }: { page: Page }, value: number, document: string) => {
    if (isPublic(page.url())) shifts.set(document, (shifts.get(document) ?? 0) + value);
  });
  await context.addInitScript(() => {
    const document = `${location.pathname} ${performance.timeOrigin}`;
    const tellShift: (value: number, document: string) => void = Reflect.get(window, "tellShift");
    // A browser takes what moves within half a second of a click for its answer. Where a form was sent, the answer may take
    // longer to come: the half second then begins when it has come.
    const halfASecond = 500;
    let answered = Number.NEGATIVE_INFINITY;
    const send = window.fetch;
    window.fetch = async (...request) => {
      const answer = await send(...request);
      if (request[1]?.method === "POST") answered = performance.now();
      return answer;
    };
    const isOfAnswer = (time: number) => time >= answered && time < answered + halfASecond;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput && !isOfAnswer(entry.startTime)) tellShift(entry.value, document);
    }).observe({ type: "layout-shift", buffered: true });
  });

  return () => {
    const moved = [...shifts].filter(([, shift]) => shift > stillness);
    shifts.clear();
    return [...problems.splice(0), ...moved.map(([document, shift]) => `${document} moved by ${shift}`)];
  };
}

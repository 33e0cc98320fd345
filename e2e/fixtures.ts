// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type Request,
  type TestInfo,
} from "@playwright/test";
import { root } from "#scripts/instance/folder.ts";
import { withLock } from "#scripts/lock.mjs";
import { addresses } from "./addresses.ts";
import { type Scene, setScene } from "./scene.ts";
import { signIn } from "./sign-in.ts";
import { watch } from "./watch.ts";

/** Of somebody who does not ask for less motion: pages fade into each other, and the menu slides. */
export const moving = { contextOptions: { reducedMotion: "no-preference" } } as const;

type StorageState = Awaited<ReturnType<typeof signIn>>;

type Given = {
  /** What a test provokes on purpose: problems that match are not held against it. */
  expectedProblems: RegExp | null;
  /** A browser of its own, in which nobody has signed in. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page in the browser that the worker keeps for this persona: who works here has been here before. */
  signedInAs: (who: string, options?: BrowserContextOptions) => Promise<Page>;
  watched: (options: BrowserContextOptions) => Promise<BrowserContext>;
};

type Watched = { context: BrowserContext; problems: () => string[] };

type Kept = {
  browserOf: (who: string, options: BrowserContextOptions) => Promise<Watched>;
  stateOf: (who: string) => Promise<StorageState>;
  /** Sends requests as a persona, or as a visitor, without drawing pages. */
  requestsOf: (who: string | null) => Promise<APIRequestContext>;
  scene: Scene;
};

export const test = base.extend<Given, Kept>({
  expectedProblems: [null, { option: true }],

  /** Every browser a test opens is watched, and what is wrong in it fails the test. */
  watched: async ({ browser, expectedProblems }, use, testInfo) => {
    const opened: Watched[] = [];
    await use(async (options) => {
      const watched = await openWatched(browser, options);
      opened.push(watched);
      return watched.context;
    });
    const wrong = unexpected(opened, expectedProblems);
    for (const { context } of opened) {
      await showFailure(testInfo, wrong, context.pages());
      await context.close();
    }
    expect(wrong).toEqual([]);
  },

  context: async ({ watched }, use) => use(await watched({})),

  visitor: async ({ watched }, use) => use(async (options = {}) => (await watched(options)).newPage()),

  signedInAs: async ({ browserOf, javaScriptEnabled, viewport, contextOptions, expectedProblems }, use, testInfo) => {
    const entered = new Map<Watched, Page[]>();
    await use(async (who, options = {}) => {
      const browser = await browserOf(who, { javaScriptEnabled, viewport, ...contextOptions, ...options });
      entered.set(browser, entered.get(browser) ?? browser.context.pages());
      return browser.context.newPage();
    });
    const wrong = unexpected([...entered.keys()], expectedProblems);
    for (const [{ context }, before] of entered) {
      const pages = context.pages().filter((page) => !before.includes(page));
      await showFailure(testInfo, wrong, pages);
      for (const page of pages) await page.close();
    }
    expect(wrong).toEqual([]);
  },

  browserOf: [
    async ({ browser, stateOf }, use) => {
      const kept = new Map<string, Promise<Watched>>();
      await use((who, options) => {
        const key = JSON.stringify([who, options]);
        const opened = kept.get(key) ?? stateOf(who).then((state) => openToStay(browser, state, options));
        kept.set(key, opened);
        return opened;
      });
      for (const opened of kept.values()) await (await opened).context.close();
    },
    { scope: "worker" },
  ],

  /** One signs in once for all the tests of a worker: sessions are many, the ways in are few. */
  stateOf: [
    async ({ playwright }, use) => {
      const states = new Map<string, Promise<StorageState>>();
      await use((who) => {
        const state = states.get(who) ?? signIn(playwright.request, who);
        states.set(who, state);
        return state;
      });
    },
    { scope: "worker" },
  ],

  requestsOf: [
    async ({ playwright, stateOf }, use) => {
      const opened: APIRequestContext[] = [];
      await use(async (who) => {
        const extraHTTPHeaders = { origin: addresses.site, "x-forwarded-for": someAddress() };
        const storageState = who === null ? undefined : await stateOf(who);
        const request = await playwright.request.newContext({
          baseURL: addresses.site,
          extraHTTPHeaders,
          storageState,
        });
        opened.push(request);
        return request;
      });
      for (const request of opened) await request.dispose();
    },
    { scope: "worker" },
  ],

  /** Set once for all workers: it takes many writes, and nobody may make more than so many in a minute. */
  scene: [
    async ({ requestsOf }, use, { project }) => {
      const file = path.join(project.outputDir, "scene.json");
      await withLock(`${file}.lock`, async () => {
        if (!fs.existsSync(file)) fs.writeFileSync(file, JSON.stringify(await setScene(requestsOf)));
      });
      await use(JSON.parse(fs.readFileSync(file, "utf8")) as Scene);
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

async function openWatched(browser: Browser, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": someAddress() }, ...options });
  return { context, problems: await watch(context) };
}

/**
 * A browser in which one page stays open. Pages of one site share a process (playwright.config.ts), which keeps what it has
 * compiled as long as it has a page: the next page takes half the work.
 */
async function openToStay(browser: Browser, storageState: StorageState, options: BrowserContextOptions) {
  const watched = await openWatched(browser, { ...options, storageState });
  const page = await watched.context.newPage();
  await page.goto(`${addresses.site}/status`);
  return watched;
}

function unexpected(watched: readonly Watched[], expected: RegExp | null): string[] {
  return watched.flatMap(({ problems }) => problems()).filter((problem) => !expected?.test(problem));
}

/**
 * Leaves pictures of what is open where a test failed, or something was wrong, and tells what stands there, as the pictures
 * may be out of reach; a page that ended gives neither.
 */
async function showFailure(testInfo: TestInfo, wrong: readonly string[], pages: readonly Page[]) {
  if (testInfo.status === testInfo.expectedStatus && wrong.length === 0) return;
  for (const page of pages) {
    const file = testInfo.outputPath(`failed-${testInfo.attachments.length}.png`);
    const taken = await page.screenshot({ path: file, timeout: 5_000 }).catch(() => null);
    if (!taken) continue;
    testInfo.attachments.push({ name: page.url(), path: file, contentType: "image/png" });
    process.stdout.write(`\n${testInfo.title}: at ${page.url()} stood\n${await storyOf(page)}\n`);
  }
}

/** What a page shows, not more than a few screens of it, and what it has sent of late. */
async function storyOf(page: Page): Promise<string> {
  const shown = await page
    .getByRole("main")
    .ariaSnapshot({ timeout: 5_000 })
    .catch(() => "");
  const sent = (await page.requests()).filter((request) => request.method() !== "GET").slice(-5);
  const became = (request: Request) =>
    request.failure()?.errorText ?? request.existingResponse()?.status() ?? "no answer yet";
  return [
    shown.slice(0, 3_000),
    ...sent.map((request) => `${request.method()} ${request.url()}: ${became(request)}`),
  ].join("\n");
}

/** Every browser stands at an address of its own, as in life: the limits by address are not for a whole town at once. */
const someAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

export { expect };

/**
 * Its small form; `@axe-core/playwright` has every page read the large one, more than twice as long, and twice. With the few
 * letters beyond ASCII written by their number, a browser keeps and reads one byte a letter instead of two.
 */
const axe = fs
  .readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8")
  .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * What is in order is not told, nor where something stands: the HTML of what is wrong says it. Of what axe reads beforehand,
 * the style sheets are for a rule that is an experiment, which none of these tags has run.
 */
const axeOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  selectors: false,
  preload: { assets: ["media"] },
};

/**
 * React takes the old title away before it writes the new one; a page that gets none is told so by axe. A button that is on
 * its way from one colour to the next is looked at when it has got there.
 */
async function becomesStill() {
  const deadline = performance.now() + 5_000;
  while (!document.title.trim() && performance.now() < deadline) await new Promise(requestAnimationFrame);
  const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(transitions.map((one) => one.finished));
}

const findViolations = `${axe};
  (${becomesStill})()
    .then(() => axe.run(${JSON.stringify(axeOptions)}))
    .then(({ violations }) =>
      violations.map(({ id, help, nodes }) => [id + ": " + help, ...nodes.map(({ html }) => html)].join("\\n  ")))`;

/** No violation of WCAG 2.2 AA, nor of what axe calls good practice. Nobody looks into frames: our pages have none. */
export async function expectNoViolations(page: Page): Promise<void> {
  // Straight to the browser: `page.evaluate` reads and writes this half megabyte several times over.
  const session = await page.context().newCDPSession(page);
  const answer = await session.send("Runtime.evaluate", {
    expression: findViolations,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  expect(answer.exceptionDetails).toBeUndefined();
  expect(answer.result.value, page.url()).toEqual([]);
}

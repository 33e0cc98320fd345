// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig, devices } from "@playwright/test";
import { memoryHasRoom } from "./scripts/instance/folder.ts";
import { findBrowser } from "./scripts/testing/browser.ts";

const { executablePath, args, env } = await findBrowser();

/**
 * What pages look like to the last pixel is not asked: they are drawn with some less work. The pages of one visitor share a
 * process, which keeps what it has compiled, and begin in it: else each has one of its own until it goes somewhere. What
 * they ask for comes through the browser's own process. A page stays open for seconds: to optimise its scripts, or to compile
 * them by the side while they come, takes both processors longer than it saves. Features are named once: these words take
 * the place of Playwright's own, which are about windows, other hosts, pictures and requests that are held up, and nothing
 * here needs them.
 */
const sparing = [
  ...["--disable-gpu", "--disable-lcd-text", "--disable-composited-antialiasing", "--disable-checker-imaging"],
  ...["--process-per-site", "--renderer-process-limit=1", "--js-flags=--no-maglev --no-turbofan"],
  ...["--enable-features=NetworkServiceInProcess2", "--disable-features=ScriptStreaming"],
];

/**
 * What Chromium's processes hand to each other lies in files. Playwright has them on the disk, as containers keep few files in
 * memory. Each page makes and drops dozens, and the disk looks long for a place where so many were dropped: where memory has
 * room, the tests take a tenth less.
 */
const withoutDefaults = memoryHasRoom() ? ["--disable-dev-shm-usage"] : [];

/** `npm test` starts a house of its own and says where it is; by itself, this looks at the one of `npm start`. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // While one waits for a mail or a turn of the clock, two are at work.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.PORTICO_URL ?? "http://localhost:3000",
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    // Fading from page to page takes a browser without graphics hardware a seventh of a journey: most journeys are those of
    // somebody who asks for less motion. `moving` (e2e/fixtures.ts) brings it back.
    contextOptions: { reducedMotion: "reduce" },
    // `--trace on` records the whole story of a test; for every test it would cost a third of the time.
    trace: "off",
    // To have one in case of a failure, Playwright takes a picture of all that closes: e2e/fixtures.ts takes failures' alone.
    screenshot: "off",
    launchOptions: {
      executablePath,
      args: [...args, ...sparing],
      ignoreDefaultArgs: withoutDefaults,
      env: { ...process.env, ...env } as Record<string, string>,
    },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
});

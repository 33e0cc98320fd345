// SPDX-License-Identifier: AGPL-3.0-or-later
import os from "node:os";
import type { APIRequest, APIRequestContext } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, test } from "../fixtures.ts";
import { signIn } from "../sign-in.ts";
import { freePort, House } from "./house.ts";

// One after the other: both are the house beside this one, in the same folder.
test.describe.configure({ mode: "default" });

const isOpen = "Ctrl-C stops everything.";

const supporters = ["tommaso-bellandi", "giulia-ferrandi", "amina-dembele"];

test("the web process killed amid supports loses none that it acknowledged, and doubles none", async ({
  playwright,
}) => {
  test.setTimeout(300_000);
  const house = new House(await freePort());
  const site = `http://localhost:${house.port}`;
  try {
    await house.open(isOpen);
    const visitor = await playwright.request.newContext({ baseURL: site });
    const proposals = await openProposals(visitor);
    expect(proposals.length).toBeGreaterThan(5);
    const people = await Promise.all(supporters.map((who) => signedIn(playwright.request, who, site)));

    const acknowledged = new Set<string>();
    let isKilled = false;
    await Promise.all(
      people.map(async (person, who) => {
        for (const id of proposals) {
          const status = await support(person, id);
          if (status === 200) acknowledged.add(`${who} ${id}`);
          if (acknowledged.size < 6 || isKilled) continue;
          isKilled = true;
          house.killWeb();
        }
      }),
    );
    expect(isKilled).toBe(true);
    await expect
      .poll(
        () =>
          visitor.get("/status").then(
            (answer) => answer.status(),
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);

    for (const [who, person] of people.entries()) {
      for (const id of proposals) {
        const before = await standing(person, id);
        if (acknowledged.has(`${who} ${id}`)) expect(before.supported, `${who} ${id} was acknowledged`).toBe(true);
        if (!before.may) continue;
        expect(await support(person, id), "sent again it is counted, once").toBe(200);
        expect(await standing(person, id)).toMatchObject({ supported: true });
      }
    }
  } finally {
    await house.end("SIGTERM");
  }
});

/** The identifiers of the proposals that the first page of the list shows, as their pages know them. */
async function openProposals(visitor: APIRequestContext): Promise<string[]> {
  const list = await (await visitor.get(href("it", "proposals"))).text();
  const numbers = new Set([...list.matchAll(/\/it\/proposte\/(\d{4}-\d{6})/g)].map(([, number]) => number ?? ""));
  const pages = await Promise.all(
    [...numbers].map(async (number) => (await visitor.get(href("it", "proposal", { number }))).text()),
  );
  return pages.flatMap((page) => /proposalId\\?":\\?"([0-9a-f-]{36})/.exec(page)?.[1] ?? []);
}

async function signedIn(request: APIRequest, who: string, site: string): Promise<APIRequestContext> {
  const storageState = await signIn(request, who, site);
  return request.newContext({ baseURL: site, extraHTTPHeaders: { origin: site }, storageState });
}

/** The status, or 0 where nobody answered. */
const support = (person: APIRequestContext, id: string): Promise<number> =>
  person.post(`/api/supports?proposal=${id}&locale=it`).then(
    (answer) => answer.status(),
    () => 0,
  );

const standing = async (person: APIRequestContext, id: string): Promise<{ supported: boolean; may: boolean }> =>
  (await person.get(`/api/supports?proposal=${id}&locale=it`)).json();

/** Ten seconds on a machine with nothing else to do; this one may be running other tests, and more. */
const startLimit = () => 10 * Math.max(1, (os.loadavg()[0] ?? 0) / os.availableParallelism());

test("a house beside another opens, mends itself, stops cleanly, opens again within ten seconds and does not outlive its killed parent", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const house = new House(await freePort());
  const answer = () =>
    request.get(`http://localhost:${house.port}/it`).then(
      (response) => response.status(),
      () => 0,
    );
  try {
    await house.open(isOpen);
    expect(await answer()).toBe(200);

    const killed = house.killWeb();
    await expect.poll(() => house.processes().map(({ pid }) => pid), { timeout: 30_000 }).not.toContain(killed);
    await expect.poll(answer, { timeout: 60_000 }).toBe(200);

    expect(await house.end("SIGTERM")).toBe(0);
    expect(house.processes()).toEqual([]);

    expect(await house.open(isOpen)).toBeLessThan(startLimit());
    await house.end("SIGKILL");
    await expect.poll(() => house.processes(), { timeout: 30_000 }).toEqual([]);
  } finally {
    await house.end("SIGTERM");
  }
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { offencesIn } from "./check.ts";
import { importsOf } from "./imports.ts";
import { rules } from "./rules.ts";

/** For every rule a file that breaks it and one, hardly different, that does not. */
const cases: Record<string, { wrong: [path: string, target: string]; right: [path: string, target: string] }> = {
  "demo stays outside": {
    wrong: ["lib/proposals/queries.ts", "#demo/valfiorita/people.ts"],
    right: ["e2e/journeys/citizen.ts", "#demo/valfiorita/people.ts"],
  },
  "scripts are commands": {
    wrong: ["lib/files/storage.ts", "#scripts/lock.mjs"],
    right: ["db/testing/global-setup.ts", "#scripts/lock.mjs"],
  },
  "db knows no room": {
    wrong: ["db/client.ts", "#lib/kernel/env.ts"],
    right: ["db/transaction.ts", "./client.ts"],
  },
  "schema reads vocabularies": {
    wrong: ["db/schema/proposals.ts", "#lib/proposals/workflow.ts"],
    right: ["db/schema/proposals.ts", "#lib/proposals/vocabulary.ts"],
  },
  "kernel knows no room": {
    wrong: ["lib/kernel/queue.ts", "#lib/notifications/notify.ts"],
    right: ["lib/kernel/queue.ts", "#db/client.ts"],
  },
  "floor knows no room": {
    wrong: ["lib/notifications/notify.ts", "#lib/proposals/vocabulary.ts"],
    right: ["lib/notifications/notify.ts", "#lib/accounts/vocabulary.ts"],
  },
  "joints are asked at the edge": {
    wrong: ["lib/moderation/commands/decide.ts", "#lib/joints/rooms.ts"],
    right: ["lib/moderation/actions.ts", "#lib/joints/rooms.ts"],
  },
  "gateways know only ports": {
    wrong: ["lib/gateways/mail.ts", "#lib/proposals/queries.ts"],
    right: ["lib/gateways/mail.ts", "#lib/kernel/env.ts"],
  },
  "rooms speak by queries and vocabulary": {
    wrong: ["lib/office/queries.ts", "#lib/proposals/commands/submit-proposal.ts"],
    right: ["lib/office/queries.ts", "#lib/proposals/queries.ts"],
  },
  "rooms have no pages": {
    wrong: ["lib/proposals/actions.ts", "#components/ui/button.tsx"],
    right: ["lib/proposals/actions.ts", "./schemas.ts"],
  },
  "pure files stay pure": {
    wrong: ["lib/proposals/policy.ts", "#db/client.ts"],
    right: ["lib/proposals/queries.ts", "#db/client.ts"],
  },
  "components show": {
    wrong: ["components/proposals/card.tsx", "#lib/proposals/queries.ts"],
    right: ["components/proposals/card.tsx", "#lib/proposals/vocabulary.ts"],
  },
  "texts come from the kernel": {
    wrong: ["components/proposals/card.tsx", "next-intl"],
    right: ["components/proposals/card.tsx", "#lib/kernel/intl.ts"],
  },
  "app holds no SQL": {
    wrong: ["app/[locale]/(public)/page.tsx", "drizzle-orm"],
    right: ["app/[locale]/(public)/page.tsx", "#lib/proposals/queries.ts"],
  },
  "pages change nothing": {
    wrong: ["app/[locale]/(member)/area/page.tsx", "#lib/proposals/commands/save-draft.ts"],
    right: ["app/api/supports/route.ts", "#lib/proposals/commands/support-proposal.ts"],
  },
  "imports name their file": {
    wrong: ["lib/proposals/queries.ts", "./vocabulary"],
    right: ["lib/proposals/queries.ts", "./vocabulary.ts"],
  },
};

const brokenBy = (path: string, source: string) => offencesIn([{ path, source }]).map(({ rule }) => rule);

const ways: Record<string, (target: string) => string> = {
  import: (target) => `import { it } from "${target}";\nexport const mine = it;`,
  "type import": (target) => `import type { It } from "${target}";\nexport type Mine = It;`,
  "export from": (target) => `export { it } from "${target}";`,
  "export all": (target) => `export * from "${target}";`,
  "dynamic import": (target) => `export const it = async () => (await import("${target}")).it;`,
  "type of an import": (target) => `export type Mine = import("${target}").It;`,
  "import for its effect": (target) => `import "${target}";`,
};

describe("each rule", () => {
  it.each(Object.entries(cases))("%s: bites the wrong file and spares the right one", (rule, { wrong, right }) => {
    for (const way of Object.values(ways)) {
      expect(brokenBy(wrong[0], way(wrong[1]))).toContain(rule);
      expect(brokenBy(right[0], way(right[1]))).toEqual([]);
    }
  });

  it("has its case here", () => {
    expect(Object.keys(cases)).toEqual(rules.map(({ name }) => name).filter((name) => name !== "no computed imports"));
  });

  it("reads JSX, and says where the offence is and why", () => {
    const source =
      'import { a } from "./a.tsx";\n\nimport { sql } from "drizzle-orm";\nexport const B = () => <p>{a(sql)}</p>;\n';
    expect(offencesIn([{ path: "components/proposals/card.tsx", source }])).toMatchObject([
      { path: "components/proposals/card.tsx", line: 3, what: "imports drizzle-orm", because: expect.any(String) },
    ]);
  });

  it("leaves tests free", () => {
    expect(brokenBy("lib/proposals/policy.test.ts", 'import { db } from "#db/client.ts";')).toEqual([]);
  });
});

describe("what cannot be read", () => {
  it("does not pass: a computed import", () => {
    expect(brokenBy("lib/proposals/queries.ts", "export const load = (name: string) => import(name);")).toEqual([
      "no computed imports",
    ]);
  });

  it("does not pass: a file that is no TypeScript", () => {
    expect(() => importsOf({ path: "lib/proposals/queries.ts", source: "import { from" })).toThrow(
      "lib/proposals/queries.ts",
    );
  });
});

describe("names and ways", () => {
  it("a relative import stays in its room", () => {
    const source = (target: string) => `import { it } from "${target}";\nexport const mine = it;`;
    expect(brokenBy("lib/proposals/commands/submit.ts", source("../policy.ts"))).toEqual([]);
    expect(brokenBy("lib/proposals/commands/submit.ts", source("../../kernel/clock.ts"))).not.toEqual([]);
  });

  it.each(["lib/proposals/utils.ts", "components/helpers/date.ts", "lib/services/mail.ts", "lib/proposals/index.ts"])(
    "%s says nothing",
    (path) => expect(brokenBy(path, "export const a = 1;")).toEqual(["names of the domain"]),
  );
});

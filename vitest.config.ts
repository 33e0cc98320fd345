// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig } from "vitest/config";

/*
 * The files of a process share what they import (`isolate: false`): to load the house anew for each takes longer than most
 * of its tests.
 */

/** `server-only` is empty for servers; our processes and tests are servers. */
const conditions = ["react-server", "node", "module", "default"];

const common = {
  exclude: ["**/node_modules/**", ".data/**", ".next*/**", "e2e/**"],
  execArgv: ["--conditions=react-server", "--import=./scripts/begin-sooner.mjs"],
  // It imports parts of Next without their extension, as only bundlers understand.
  server: { deps: { inline: ["next-auth"] } },
  env: {
    PORTICO_URL: "http://localhost:3000",
    AUTH_SECRET: "Zr8wQmT4vNpK2sXyLb7cHdJfGq3uEa6iOt9RzVx1",
    PORTICO_IDENTITY_KEY: "qN3v0cUoYt8m2rXJ5wZbK1eLh7sDfGaPiTyVxMnB4k8=",
    OIDC_ISSUER: "http://localhost:3001",
    OIDC_CLIENT_ID: "portico",
    OIDC_CLIENT_SECRET: "Wm7kRt2pXv9sLq4nZb6c",
    SMTP_URL: "smtp://127.0.0.1:1025",
    MAIL_FROM: "Comune di Valfiorita <partecipa@valfiorita.example>",
    STORAGE_DIR: ".data/test-storage",
  },
  // By itself vitest leaves one core to others: of two, that is half.
  maxWorkers: 2,
};

/** What Next gives to server code under this name; the package itself would give the browser's. */
const alias = { "next/navigation": "next/dist/api/navigation.react-server.js" };

/** Tests that change what their process is told or writes to, or ask what it keeps: each file has a process of its own. */
const alone = [
  "lib/accounts/sign-in/sign-in.db.test.ts",
  "lib/files/files.db.test.ts",
  "lib/notifications/digests.db.test.ts",
  "lib/notifications/send-mail.db.test.ts",
  "lib/pacts/commands/life/activities.db.test.ts",
  "lib/proposals/commands/implementation.db.test.ts",
  "lib/search/common-words.db.test.ts",
  "lib/status/status.db.test.ts",
  "lib/subscriptions/subscriptions.db.test.ts",
  "lib/worker/mail-language.db.test.ts",
];

/** Tests that hold a figure in milliseconds: nothing else is at work beside them. */
const timed = ["lib/cases/queue.db.test.ts", "lib/pacts/text-reading.db.test.ts"];

const withDatabase = {
  ...common,
  // While one waits for the database, another is at work.
  maxWorkers: 4,
  globalSetup: "db/testing/global-setup.ts",
  setupFiles: "db/testing/setup.ts",
  hookTimeout: 30_000,
  testTimeout: 30_000,
};

export default defineConfig({
  resolve: { alias },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...common.exclude, "**/*.db.test.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: [...common.exclude, ...alone, ...timed],
          isolate: false,
        },
      },
      { extends: true, test: { ...withDatabase, name: "db-alone", include: alone } },
      {
        extends: true,
        test: { ...withDatabase, name: "db-timed", include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig } from "vitest/config";

/** `server-only` is empty for servers; our processes and tests are servers. */
const conditions = ["react-server", "node", "module", "default"];

const common = {
  exclude: ["**/node_modules/**", ".data/**", ".next*/**", "e2e/**"],
  execArgv: ["--conditions=react-server"],
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
};

/** What Next gives to server code under this name; the package itself would give the browser's. */
const alias = { "next/navigation": "next/dist/api/navigation.react-server.js" };

export default defineConfig({
  resolve: { alias },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: { ...common, name: "unit", include: ["**/*.test.ts"], exclude: [...common.exclude, "**/*.db.test.ts"] },
      },
      {
        extends: true,
        test: {
          ...common,
          name: "db",
          include: ["**/*.db.test.ts"],
          globalSetup: "db/testing/global-setup.ts",
          setupFiles: "db/testing/setup.ts",
          hookTimeout: 30_000,
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});

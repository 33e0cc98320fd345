// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from "node:util";
import { importPacts } from "./import/pacts.ts";
import { importRegulation } from "./import/regulation.ts";
import { importResidency } from "./import/residency.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";

const usage = `Usage: npm run import -- residency <file.csv> [--dry-run]
       npm run import -- regulation <file.md> [--dry-run] [--json] [--title "…"]
       npm run import -- pacts <file.csv> [--dry-run] [--json] [--source "…"] [--status "word=status"] [--office-notes]`;

const kinds = ["residency", "regulation", "pacts"] as const;

/** What only some of these files are asked with. */
const only: Partial<Record<string, readonly (typeof kinds)[number][]>> = {
  json: ["regulation", "pacts"],
  title: ["regulation"],
  source: ["pacts"],
  status: ["pacts"],
  "office-notes": ["pacts"],
};

/** Brings what the municipality has in files into the house. */
await runCommand(async () => {
  const { what, file, ...options } = asked();
  if (what === "residency") await importResidency(file, options);
  else if (what === "regulation") await importRegulation(file, options);
  else await importPacts(file, options);
});

function asked() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean" },
        title: { type: "string" },
        source: { type: "string" },
        status: { type: "string", multiple: true },
        "office-notes": { type: "boolean" },
      },
    });
    const what = kinds.find((kind) => kind === positionals[0]);
    const file = positionals[1];
    if (!what || !file || positionals.length > 2) throw new Error("not so");
    if (Object.keys(values).some((name) => only[name]?.includes(what) === false)) throw new Error("not for this file");
    const { "dry-run": dryRun, "office-notes": areNotesPrivate = false, json = false, ...others } = values;
    return { what, file, dryRun, json, areNotesPrivate, ...others };
  } catch {
    throw new Sentence(usage);
  }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from "node:util";
import { importRegulation } from "./import/regulation.ts";
import { importResidency } from "./import/residency.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";

const usage = `Usage: npm run import -- residency <file.csv> [--dry-run]
       npm run import -- regulation <file.md> [--dry-run] [--json] [--title "…"]`;

/** Brings what the municipality has in files into the house. */
await runCommand(async () => {
  const { what, file, ...options } = asked();
  if (what === "residency") await importResidency(file, options);
  else await importRegulation(file, options);
});

type Asked = { what: "residency" | "regulation"; file: string; dryRun: boolean; json: boolean; title?: string };

function asked(): Asked {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        title: { type: "string" },
      },
    });
    const [what, file] = positionals;
    if ((what !== "residency" && what !== "regulation") || !file || positionals.length > 2) throw new Error("not so");
    if (what === "residency" && (values.json || values.title)) throw new Error("not for a list of residents");
    return { what, file, dryRun: values["dry-run"], json: values.json, title: values.title };
  } catch {
    throw new Sentence(usage);
  }
}

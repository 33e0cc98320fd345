// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { translator } from "#lib/kernel/messages.ts";
import { longestText } from "#lib/regulations/source.ts";
import { Sentence } from "../instance/sentence.ts";
import { importRegulation } from "./regulation.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "portico-import-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = path.join(folder, "prova.md");
  fs.writeFileSync(file, text);
  return file;
}

const article = "### Articolo 1 - Prova\n\n1. Si prova.\n";

const printed = vi.fn<(line: string) => void>();

beforeEach(() => void vi.spyOn(console, "log").mockImplementation(printed));
afterEach(() => {
  vi.restoreAllMocks();
  printed.mockReset();
});

describe.each([false, true])("a dry run (as JSON: %s)", (json) => {
  test("of a text that the desk would refuse ends with the desk's own words", async () => {
    const file = fileWith(`${article}${"parola ".repeat(longestText / 7)}`);
    const run = importRegulation(file, { dryRun: true, json });
    await expect(run).rejects.toThrow(`${file}: ${translator("en")("regulations.fields.tooLong")}`);
    await expect(run).rejects.toBeInstanceOf(Sentence);
  });

  test("of a regulation says what is in it", async () => {
    await importRegulation(fileWith(article), { dryRun: true, json });
    expect(printed.mock.calls.flat()[0]).toContain(
      json ? '"articles":1,"paragraphs":1' : "1 articles, 1 paragraphs, 0 points.\nEverything was understood.",
    );
  });
});

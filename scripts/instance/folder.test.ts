// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { claim, clearTestFolders, fleetingFolder, release, runningInstances, testFolder } from "./folder.ts";

test.each([
  ["on the disk", testFolder],
  ["in memory, where there is plenty", fleetingFolder],
])("folders of runs that have ended are cleared away, and those in use stay: %s", (_, folderOf) => {
  const [ended, inUse] = [folderOf("ended"), folderOf("in-use")];
  for (const folder of [ended, inUse]) fs.mkdirSync(folder, { recursive: true });
  expect(claim(inUse)).toBe(true);
  try {
    clearTestFolders();
    expect(fs.existsSync(ended)).toBe(false);
    expect(fs.existsSync(inUse)).toBe(true);
    expect(runningInstances()).toContain(path.basename(inUse));
  } finally {
    release(inUse);
    clearTestFolders();
  }
  expect(fs.existsSync(inUse)).toBe(false);
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { inflate } from "@sparticuz/chromium";
import { dataFolder } from "#scripts/instance/folder.ts";
import { withLock } from "#scripts/lock.mjs";

export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

/** The Chromium of the machine, or the one that comes as an npm package. */
export async function findBrowser(): Promise<Browser> {
  // Chromium cannot make its sandbox as root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const installed = installedBrowser();
  return installed ? { executablePath: installed, args, env: {} } : { args, ...(await packagedBrowser()) };
}

function installedBrowser() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

async function packagedBrowser(): Promise<Omit<Browser, "args">> {
  const folder = path.join(dataFolder, "browser");
  await withLock(`${folder}.lock`, async () => {
    if (!fs.existsSync(folder)) await unpack(folder);
    fs.writeFileSync(path.join(folder, "fonts/fonts.conf"), fontsOf(path.join(folder, "fonts")));
  });
  const executablePath = path.join(folder, "chromium");
  const fonts = { FONTCONFIG_PATH: path.join(folder, "fonts") };
  const { stdout } = spawnSync("ldd", [executablePath], { encoding: "utf8" });
  // The package brings the few libraries that a bare server may lack.
  const libraries: Record<string, string> = stdout?.includes("not found")
    ? { LD_LIBRARY_PATH: path.join(folder, "al2023/lib") }
    : {};
  return { executablePath, env: { ...fonts, ...libraries } };
}

/**
 * Where the fonts of the package lie; its own settings look for them where its makers' servers have them. A Chromium that
 * finds no font at all ends itself when a page asks for one, such as in a field that is searched in.
 */
const fontsOf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

async function unpack(folder: string) {
  const unfinished = `${folder}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true });
  const given = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    const packed = path.resolve(import.meta.dirname, "../../node_modules/@sparticuz/chromium/bin");
    for (const name of fs.readdirSync(packed)) await inflate(path.join(packed, name));
  } finally {
    if (given === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = given;
  }
  fs.renameSync(unfinished, folder);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { claimMappings } from "#lib/accounts/sign-in/mapping.ts";
import { environmentVariables } from "#lib/kernel/env.ts";
import { documentWorkflow } from "#lib/library/workflow.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { repealWorkflow, versionWorkflow } from "#lib/regulations/workflow.ts";

const root = path.resolve(import.meta.dirname, "..");

const notOurs = new Set(["node_modules", "test-results", "playwright-report"]);

/** Everything that is written by hand: no build, no data, no package. */
const files = fs
  .readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !name.startsWith(".") && !notOurs.has(name))
  .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : entry.name));

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");

const documents = files.filter((file) => file.endsWith(".md"));

const withoutCode = (text: string) => text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");

const linksIn = (text: string) => [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** As the sites that show Markdown make it from a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const anchorsIn = (document: string) =>
  [...withoutFences(read(document)).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

const withoutFences = (text: string) => text.replace(/^```.*?^```/gms, "");

function problemWith(document: string, link: string): string | null {
  const [target = "", anchor] = link.split("#");
  const file = path.join(path.dirname(document), decodeURI(target));
  const found = target === "" ? document : file;
  if (!fs.existsSync(path.join(root, found))) return `${document}: ${link} leads nowhere`;
  if (anchor && found.endsWith(".md") && !anchorsIn(found).includes(anchor))
    return `${document}: ${link} has no such heading`;
  return null;
}

/** A file of ours that a document names in code: by its path, or by its name alone. Placeholders and patterns are none. */
const namedFile = /`((?:[\w()[\]-]+\/)*[\w.-]+\.(?:ts|tsx|mjs|json|md))`/g;

const isThere = (named: string) => files.some((file) => file === named || file.endsWith(`/${named}`));

describe("the documents", () => {
  test("lead to files and headings that exist", () => {
    const problems = documents.flatMap((document) =>
      linksIn(read(document))
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => problemWith(document, link)),
    );
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  test("name files that exist", () => {
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(namedFile)]
        .map(([, file = ""]) => file)
        .filter((file) => !isThere(file))
        .map((file) => `${document}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  test("name commands of package.json", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
    const unknown = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run ([\w:-]+)/g)]
        .map(([, name = ""]) => name)
        .filter((name) => !(name in scripts))
        .map((name) => `${document}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test("name in the README every command that brings what it needs", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
    const commands = Object.keys(scripts).filter((name) => `pre${name}` in scripts);
    const told = [...read("README.md").matchAll(/^\| `npm (?:run )?([\w:]+)`/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(commands.toSorted());
  });

  test("are where the code says they are", () => {
    const missing = files
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/docs\/[\w/-]+\.md/g)]
          .filter(([named]) => !fs.existsSync(path.join(root, named)))
          .map(([named]) => `${file}: ${named}`),
      );
    expect(missing).toEqual([]);
  });

  test("have a record of every decision in the list, and one number for each", () => {
    const records = files.filter((file) => /^docs\/decisions\/\d{4}-/.test(file));
    const listed = linksIn(read("docs/decisions/README.md")).map((link) => `docs/decisions/${link}`);
    expect(listed.toSorted()).toEqual(records.toSorted());
    const numbers = records.map((file) => Number(path.basename(file).slice(0, 4)));
    expect(numbers).toEqual([...new Set(numbers)]);
    expect(records.map((file) => Number.parseInt(read(file).replace("# ", ""), 10))).toEqual(numbers);
  });
});

test("publiccode.yml shows pictures that exist", () => {
  const pictures = [...read("publiccode.yml").matchAll(/^ +- (\S+\.png)$/gm)].map(([, picture = ""]) => picture);
  expect(pictures).not.toEqual([]);
  expect(pictures.filter((picture) => !files.includes(picture))).toEqual([]);
});

describe("every room", () => {
  const rooms = [...new Set(files.flatMap((file) => /^lib\/[^/]+(?=\/)/.exec(file) ?? []))];

  test.each(rooms)("%s says what it is", (room) => {
    expect(files).toContain(`${room}/README.md`);
  });
});

test("the diagram of the proposals is their workflow", () => {
  expect(read("lib/proposals/README.md")).toContain(`\`\`\`mermaid\n${proposalWorkflow.diagram()}\n\`\`\``);
});

test("the diagram of the library is its workflow", () => {
  expect(read("lib/library/README.md")).toContain(`\`\`\`mermaid\n${documentWorkflow.diagram()}\n\`\`\``);
});

test("the diagram of the regulations is their workflow", () => {
  for (const workflow of [versionWorkflow, repealWorkflow])
    expect(read("lib/regulations/README.md")).toContain(`\`\`\`mermaid\n${workflow.diagram()}\n\`\`\``);
});

describe("docs/deploy.md", () => {
  const deploy = read("docs/deploy.md");

  test("explains every variable of the environment, and no other", () => {
    const explained = [...deploy.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual([...environmentVariables, "PORT"].toSorted());
  });

  test("shows a mapping that Portico understands", () => {
    const [, example = ""] = /```json\n(.*?)```/s.exec(deploy) ?? [];
    const { spid, cie, staff } = claimMappings(JSON.parse(example));
    expect(spid.fiscalCode).toEqual(["fiscalNumber"]);
    expect(cie.levels["http://eidas.europa.eu/LoA/high"]).toBe(3);
    expect(staff.levelWhenUnsaid).toBe(2);
  });
});

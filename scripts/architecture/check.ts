// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Import, importsOf, type SourceFile } from "./imports.ts";
import { isTest, type Rule, rules } from "./rules.ts";

export type Offence = { path: string; line: number; what: string; rule: string; because: string };

/** Everything in these files that the house does not allow. */
export const offencesIn = (files: SourceFile[]): Offence[] =>
  files.flatMap((file) => [...ofName(file), ...ofImports(file)]);

function ofImports(file: SourceFile): Offence[] {
  const imports = importsOf(file);
  const bound = isTest(file.path)
    ? []
    : rules.filter(({ from, except }) => from.test(file.path) && !except?.test(file.path));
  const offences = bound.flatMap((rule) =>
    imports
      .filter((found) => offends(rule, file.path, found))
      .map(({ line, written }) => ({
        path: file.path,
        line,
        what: `imports ${written}`,
        rule: rule.name,
        because: rule.because,
      })),
  );
  return [
    ...offences,
    ...imports.filter((found) => climbs(file.path, found)).map((found) => climbing(file.path, found)),
  ];
}

function offends({ never, unless }: Rule, from: string, { target }: Import) {
  if (!never.test(target)) return false;
  if (!unless) return true;
  return typeof unless === "function" ? !unless(from, target) : !unless.test(target);
}

/** A relative import stays in its room: `lib/pacts/commands/sign.ts` may say `../policy.ts`. */
const climbs = (from: string, { written, target }: Import) =>
  written.startsWith("../") && /\.tsx?$/.test(target) && roomOf(from) !== roomOf(target);

const roomOf = (file: string) => file.split("/", /^(lib|components)\//.test(file) ? 2 : 1).join("/");

const climbing = (path: string, { line, written }: Import): Offence => ({
  path,
  line,
  what: `imports ${written}`,
  rule: "inside a room ./, elsewhere #",
  because: "a file that moves must not change what its imports mean",
});

const forbiddenName =
  /^(app|components|db|lib|scripts)\/(.*\/)?((utils?|helpers?|services?|common|misc|shared)(\/|\.tsx?$)|index\.tsx?$)/;

function ofName({ path }: SourceFile): Offence[] {
  if (!forbiddenName.test(path)) return [];
  return [
    {
      path,
      line: 1,
      what: "has a name that says nothing",
      rule: "names of the domain",
      because: "no barrels, no drawers",
    },
  ];
}

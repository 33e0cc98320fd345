// SPDX-License-Identifier: AGPL-3.0-or-later
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** What a file imports: another file of ours by its path from the root, or a package as `package:next/cache`. */
export type Import = { line: number; written: string; target: string };

export type SourceFile = { path: string; source: string };

const naming = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
] as const;

type Naming = { source: { start: number; value?: unknown } | null };

/**
 * Every way to name another module: `import`, `import type`, `export … from`, `import()` and `import("…")` as a type.
 * Throws when the file cannot be read as TypeScript: an unread file must not pass for an innocent one.
 */
export function importsOf({ path: file, source }: SourceFile): Import[] {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const found: { at: number; written: string }[] = [];
  const note = ({ source: literal }: Naming) => {
    if (literal) found.push({ at: literal.start, written: writtenIn(literal) });
  };
  new Visitor(Object.fromEntries(naming.map((kind) => [kind, note]))).visit(program);
  return found.map(({ at, written }) => ({
    line: source.slice(0, at).split("\n").length,
    written,
    target: targetOf(file, written),
  }));
}

/** A computed address is nobody we could know: it counts as a package named `computed`. */
const writtenIn = (literal: { value?: unknown }) => (typeof literal.value === "string" ? literal.value : "computed");

function targetOf(file: string, written: string) {
  if (written.startsWith("#")) return written.slice(1);
  if (written.startsWith(".")) return path.posix.join(path.posix.dirname(file), written);
  return `package:${written}`;
}

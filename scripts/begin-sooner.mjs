// SPDX-License-Identifier: AGPL-3.0-or-later
import { enableCompileCache, registerHooks } from "node:module";
import path from "node:path";

/*
 * Loaded before our programs (`--import`), which begin in a third of the time: what Node has compiled is kept, and what it
 * finds out about a package is not found out anew for each of its files (docs/decisions/0092-programs-begin-sooner.md).
 */

enableCompileCache(path.join(import.meta.dirname, "../node_modules/.cache/compiled"));

const packages = "/node_modules/";

/** By what our files call it and how they ask: every one of them finds the same. */
const found = new Map();

/** How the `.js` files of a package's folder are to be read: as its nearest `package.json` says. Packages hold no links. */
const formats = new Map();

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL: parent, conditions } = context;
    if (!parent) return next(specifier, context);
    if (!parent.includes(packages) && isName(specifier)) return once(specifier, context, next);
    if (parent.includes(packages) && isNeighbour(specifier) && conditions.includes("import"))
      return besideIt(specifier, context, next);
    return next(specifier, context);
  },
});

/** As in `import "drizzle-orm"` or `import "#lib/kernel/clock.ts"`. */
const isName = (specifier) => !/^[./]|:/.test(specifier);

const isNeighbour = (specifier) => /^\.\.?\/.*\.js$/.test(specifier);

function once(specifier, context, next) {
  const key = `${specifier} ${context.conditions}`;
  const known = found.get(key) ?? { ...next(specifier, context), shortCircuit: true };
  found.set(key, known);
  return known;
}

function besideIt(specifier, context, next) {
  const { href } = new URL(specifier, context.parentURL);
  const folder = href.slice(0, href.lastIndexOf("/"));
  const format = formats.get(folder);
  if (format) return { url: href, format, shortCircuit: true };
  const resolved = next(specifier, context);
  formats.set(folder, resolved.format);
  return resolved;
}

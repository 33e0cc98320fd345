// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { alsoForEveryone } from "./archival.ts";
import { unwrapped } from "./woff.ts";

/** The document could not be made: by a fault in it, or because this machine has no compiler. */
export class DocumentFailed extends Error {
  override readonly name = "DocumentFailed";
}

/** The fonts of the house, as the packages of the web hold them. */
const fonts = [
  "titillium-web/files/titillium-web-latin-400-normal.woff",
  "titillium-web/files/titillium-web-latin-600-normal.woff",
  "roboto-mono/files/roboto-mono-latin-400-normal.woff",
];

let compiler: Promise<NodeCompiler> | undefined;

/** Loaded when the first document is made: most processes make none, and some machines have no compiler. */
async function load(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const packages = join(process.cwd(), "node_modules", "@fontsource");
  const fontBlobs = fonts.map((file) => unwrapped(readFileSync(join(packages, file))));
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
}

/** How many later documents what was computed for one is kept for. */
const remembered = 10;

/**
 * A document as PDF/UA-1, which is PDF that everyone can read: with its language, its title and its structure (EN 301 549,
 * ch. 10). `template` is Typst and finds `data` in `sys.inputs.data` as JSON: what people wrote is never read as Typst.
 * The same template and data make the same bytes. Throws `DocumentFailed`.
 */
export const compilePdf = async (template: string, data: unknown): Promise<Buffer> =>
  (await compile(template, data, ["ua-1"]))[0];

/**
 * As `compilePdf`, for a document that is kept for ever: PDF/A-2a as well, in the same file. The template must give the
 * document a date.
 */
export async function compileArchival(template: string, data: unknown): Promise<Buffer> {
  const [, archival] = await compile(template, data, ["ua-1", "a-2a"]);
  const both = alsoForEveryone(archival);
  if (!both) throw new DocumentFailed("the compiler writes its files otherwise than it did");
  return both;
}

type Standards = ["ua-1"] | ["ua-1", "a-2a"];
type Printed<All extends Standards> = { [Index in keyof All]: Buffer };

async function compile<All extends Standards>(template: string, data: unknown, standards: All): Promise<Printed<All>> {
  compiler ??= load();
  const typst = await compiler.catch((error: unknown) => {
    compiler = undefined;
    throw new DocumentFailed("the compiler of documents could not be loaded", { cause: error });
  });
  const printed = print(typst, template, JSON.stringify(data), standards);
  typst.evictCache(remembered);
  return printed;
}

/** Prints again without what no font of ours can show, as long as it finds more of it. */
function print<All extends Standards>(
  typst: NodeCompiler,
  template: string,
  data: string,
  standards: All,
): Printed<All> {
  const compiled = typst.compile({ mainFileContent: template, inputs: { data } });
  const document = compiled.result;
  if (!document) {
    const reasons = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    throw new DocumentFailed(`a document could not be made: ${JSON.stringify(reasons)}`);
  }
  try {
    return standards.map((pdfStandard) => typst.pdf(document, { pdfStandard })) as Printed<All>;
  } catch (error) {
    const shown = withoutUnshown(data, String(error));
    if (shown === data) throw new DocumentFailed("a document could not be printed", { cause: error });
    return print(typst, template, shown, standards);
  }
}

/**
 * The standards refuse what would be printed as an empty box, such as a picture sign in a title, and signs that mean
 * something to one program alone: in their place stands a box that says so to everyone. A mark that our fonts cannot set on
 * its letter is left out first, for the letter is refused with it; and so is what nobody sees.
 */
function withoutUnshown(data: string, complaint: string): string {
  const signs = [...complaint.matchAll(refused)].map(([, text = "", own = "", unseen = ""]) => text || own || unseen);
  const unshown = signs.map(unescaped);
  const marks = unshown.filter((sign) => /^[\p{M}\p{Cf}\p{Noncharacter_Code_Point}]+$/u.test(sign));
  const [without, instead] = marks.length > 0 ? [marks, ""] : [unshown, "□"];
  return without.reduce((text, sign) => text.replaceAll(asInJson(sign), instead), data);
}

const quoted = '`\\\\?"([^`]+?)\\\\?"`';
const refused = new RegExp(
  `the text ${quoted} could not be displayed|the PDF contains the codepoint ${quoted}|the disallowed codepoint ${quoted}`,
  "gu",
);

/** The compiler writes `\u{fe0f}` for what cannot be seen by itself. */
const unescaped = (text: string): string =>
  text.replace(/\\+u\{([0-9a-f]{1,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

const asInJson = (text: string): string => JSON.stringify(text).slice(1, -1);

// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { cleanFileName, contentDisposition, extensionOf } from "./file-name.ts";

describe("a file name", () => {
  test.each([
    ["planimetria.pdf", "planimetria.pdf", "stays as it is"],
    ["../../etc/passwd.png", "passwd.png", "loses its path"],
    ["C:\\Documenti\\foto.JPG", "foto.JPG", "loses a path of Windows, too"],
    ["perche\u0301.pdf", "perché.pdf", "is written with composed letters"],
    ["fattura\u202Efdp.png", "fatturafdp.png", "loses what turns its reading direction"],
    ["a\u0000b\r\nc.pdf", "abc.pdf", "loses control characters"],
    ['un <"bel">|file?*.pdf', "un belfile.pdf", "loses what file systems refuse"],
    ["  molti   spazi .pdf", "molti spazi.pdf", "loses needless spaces"],
    [".pdf", "pdf", "does not begin with a dot"],
    ["...", "file", "is never empty"],
    ["", "file", "is never empty"],
    [`${"è".repeat(300)}.webp`, `${"è".repeat(60)}.webp`, "is short and keeps its extension"],
  ])("%j becomes %j: it %s", (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  test("is cut between characters, not inside one", () => {
    expect(cleanFileName(`${"🌳".repeat(100)}.png`)).toBe(`${"🌳".repeat(60)}.png`);
  });

  test.each([
    ["foto.JPG", "jpg"],
    ["archivio.tar.gz", "gz"],
    ["senza estensione", ""],
    ["punto. e poi altro", ""],
  ])("%j ends in %j", (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});

describe("Content-Disposition", () => {
  test("gives the name to old and new browsers", () => {
    expect(contentDisposition("Perché no (2026).pdf")).toBe(
      `attachment; filename="Perche no (2026).pdf"; filename*=UTF-8''Perch%C3%A9%20no%20%282026%29.pdf`,
    );
  });

  test("cannot be left by a quote, a backslash or a percent sign", () => {
    expect(contentDisposition('a".exe\\%41.pdf')).toContain('filename="a.exe41.pdf"');
  });

  test("has a name where no letter is plain", () => {
    expect(contentDisposition("文書")).toBe(`attachment; filename="file"; filename*=UTF-8''%E6%96%87%E6%9B%B8`);
  });
});

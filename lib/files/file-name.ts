// SPDX-License-Identifier: AGPL-3.0-or-later

/** Long enough for people, short enough for every file system, also with four bytes a character. */
const longest = 60;

/**
 * A name that is shown and offered when downloading, never used to find anything: without its path, without what
 * cannot be seen (among it the marks that make `gpj.exe` read as `exe.jpg`) and without what file systems refuse.
 */
export function cleanFileName(given: string): string {
  const name = given
    .normalize("NFC")
    .replace(/^.*[\\/]/s, "")
    .replace(/[\p{C}<>:"|?*]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const { stem, extension } = split(name);
  const short = Array.from(stem.trim()).slice(0, longest).join("").trim() || "file";
  return extension ? `${short}.${extension}` : short;
}

/** In lower case and without the dot; empty where there is none. */
export const extensionOf = (name: string): string => split(name).extension.toLowerCase();

function split(name: string): { stem: string; extension: string } {
  const [, stem, extension] = /^(.*)\.([A-Za-z0-9]{1,8})$/s.exec(name) ?? [];
  return stem === undefined || extension === undefined ? { stem: name, extension: "" } : { stem, extension };
}

/** RFC 6266: every browser saves the file under its name, accents included. */
export function contentDisposition(name: string): string {
  const plain = name.normalize("NFD").replace(/[^\x20-\x7e]|["\\%]/g, "") || "file";
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

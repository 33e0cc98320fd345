// SPDX-License-Identifier: AGPL-3.0-or-later
import type { EditorCommand } from "./rich-editor.ts";

/** The texts of the editor, handed over by the page: no message library comes along with it. */
export type EditorWords = {
  toolbar: string;
  commands: Record<EditorCommand | "link" | "picture", string>;
  link: Record<"title" | "label" | "hint" | "wrong" | "done" | "remove" | "cancel", string>;
  picture: Record<
    | "title"
    | "file"
    | "fileHint"
    | "alternative"
    | "alternativeHint"
    | "decorative"
    | "done"
    | "sending"
    | "cancel"
    | "failed"
    | "missing",
    string
  >;
};

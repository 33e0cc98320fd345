// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { EditorWords } from "./words.ts";

/** The texts of the editor in the language of the page; asked on the server. */
export function useEditorWords(): EditorWords {
  const t = useTranslations("editor");
  const command = (name: keyof EditorWords["commands"]) => t(`commands.${name}`);
  const link = (name: keyof EditorWords["link"]) => t(`link.${name}`);
  const picture = (name: keyof EditorWords["picture"]) => t(`picture.${name}`);
  return {
    toolbar: t("toolbar"),
    commands: {
      heading: command("heading"),
      subheading: command("subheading"),
      bold: command("bold"),
      italic: command("italic"),
      bullets: command("bullets"),
      numbers: command("numbers"),
      quote: command("quote"),
      link: command("link"),
      picture: command("picture"),
      undo: command("undo"),
      redo: command("redo"),
    },
    link: {
      title: link("title"),
      label: link("label"),
      hint: link("hint"),
      wrong: link("wrong"),
      done: link("done"),
      remove: link("remove"),
      cancel: link("cancel"),
    },
    picture: {
      title: picture("title"),
      file: picture("file"),
      fileHint: picture("fileHint"),
      alternative: picture("alternative"),
      alternativeHint: picture("alternativeHint"),
      decorative: picture("decorative"),
      done: picture("done"),
      sending: picture("sending"),
      cancel: picture("cancel"),
      failed: picture("failed"),
      missing: picture("missing"),
    },
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useRef, useState } from "react";
import { useAnswer, useSent } from "#components/desk/desk-form.tsx";
import { controlClass, controlProps, Field, fieldId } from "#components/forms/field.tsx";
import { askBeforeLeaving, guardUnsaved } from "#components/forms/unsaved.ts";
import { WritingArea } from "#components/forms/writing-area.tsx";
import { lora } from "#components/ui/lora.ts";
import type { FormAction } from "#lib/kernel/form-state.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { decorative } from "#lib/kernel/markdown.ts";
import { EditorToolbar } from "./editor-toolbar.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { PictureDialog } from "./picture-dialog.tsx";
import type { Pressed, RichEditor } from "./rich-editor.ts";
import type { EditorWords } from "./words.ts";

type Props = {
  locale: Locale;
  name: string;
  label: string;
  hint: string;
  defaultValue: string;
  optional?: boolean;
  words: EditorWords;
  /** Of what the text is, and how a picture is added to it; a text without them has none. */
  picture?: { ownerId: string; insertPicture: FormAction<{ fileId: string }> };
};

/**
 * A text one writes as it will be seen. Below it is a field of Markdown: where there is no JavaScript, one writes there;
 * where there is, the editor takes its place and writes into it.
 */
export function MarkdownEditor({ locale, name, label, hint, defaultValue, optional, words, picture }: Props) {
  const { sent, error } = useSent(name);
  const answer = useAnswer()?.answer;
  const [editor, setEditor] = useState<RichEditor | null>(null);
  const [pressed, setPressed] = useState<Pressed>({});
  const [asking, setAsking] = useState<"link" | "picture" | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLTextAreaElement>(null);
  const field = { locale, name, label, hint, error, optional };

  useEffect(() => {
    let mounted: RichEditor | null = null;
    let isGone = false;
    import("./rich-editor.ts").then(({ mountEditor }) => {
      const textarea = source.current;
      if (isGone || !place.current || !textarea) return;
      mounted = mountEditor({
        place: place.current,
        markdown: textarea.value,
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-labelledby": `${fieldId(name)}-label`,
          class: "rich-editor",
        },
        onChange: (markdown) => {
          textarea.value = markdown;
          // The bar and the dialogs change the text without the browser knowing.
          textarea.dispatchEvent(new Event("input", { bubbles: true }));
        },
        onPressed: setPressed,
        askLink: () => setAsking("link"),
      });
      setEditor(mounted);
    });
    return () => {
      isGone = true;
      mounted?.destroy();
      setEditor(null);
    };
  }, [name]);

  // Of the whole form: a text is lost together with its title.
  useEffect(() => {
    const form = source.current?.form;
    return form ? guardUnsaved(form, window) : undefined;
  }, []);
  useEffect(() => {
    if (answer?.ok === false) askBeforeLeaving(window);
  }, [answer]);

  const close = () => {
    setAsking(null);
    editor?.focus();
  };
  return (
    <Field {...field} label={<span id={`${fieldId(name)}-label`}>{label}</span>}>
      <div className={editor ? "rounded-smooth border-2 border-edge bg-white" : "hidden"}>
        <EditorToolbar
          label={words.toolbar}
          words={words.commands}
          hasPictures={picture !== undefined}
          pressed={pressed}
          onCommand={(command) => editor?.run(command)}
          onAsk={setAsking}
        />
        <div ref={place} className={lora.variable} />
      </div>
      <WritingArea
        {...controlProps(field)}
        ref={source}
        rows={14}
        defaultValue={sent ?? defaultValue}
        className={`${controlClass(error)} font-mono ${editor ? "hidden" : ""}`}
      />
      {asking === "link" && editor ? (
        <LinkDialog
          words={words.link}
          address={editor.linkAddress()}
          onClose={close}
          onDone={(address) => {
            setAsking(null);
            editor.setLink(address);
          }}
        />
      ) : null}
      {asking === "picture" && editor && picture ? (
        <PictureDialog
          locale={locale}
          words={words.picture}
          {...picture}
          onClose={close}
          onDone={({ address, alternative }) => {
            setAsking(null);
            editor.addPicture({ address, alternative, title: alternative === "" ? decorative : null });
          }}
        />
      ) : null}
    </Field>
  );
}

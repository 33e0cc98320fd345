// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type KeyboardEvent, useState } from "react";
import type { EditorCommand, Pressed } from "./rich-editor.ts";

/** In the order of the bar; those with a sign of their own show it, the others their name. */
const all = [
  "heading",
  "subheading",
  "bold",
  "italic",
  "bullets",
  "numbers",
  "quote",
  "link",
  "picture",
  "undo",
  "redo",
] as const;

type Name = (typeof all)[number];

const signs: Partial<Record<Name, string>> = { bold: "B", italic: "I" };

/** What cannot stand pressed: it is done, or it asks. */
const momentary: readonly Name[] = ["picture", "undo", "redo"];

type Props = {
  label: string;
  words: Record<Name, string>;
  hasPictures: boolean;
  pressed: Pressed;
  onCommand: (command: EditorCommand) => void;
  onAsk: (what: "link" | "picture") => void;
};

/** One stop of the tabulator; the arrows go from button to button (ARIA practices, toolbar). */
export function EditorToolbar({ label, words, hasPictures, pressed, onCommand, onAsk }: Props) {
  const [current, setCurrent] = useState(0);
  const order = all.filter((name) => hasPictures || name !== "picture");

  function walk(event: KeyboardEvent<HTMLDivElement>) {
    const steps: Record<string, number> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: order.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + order.length) % order.length;
    setCurrent(index);
    event.currentTarget.querySelectorAll("button").item(index).focus();
  }

  return (
    // The arrows act on the buttons, which have the focus.
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={walk}
      className="flex flex-wrap gap-1 border-b border-line p-1"
    >
      {order.map((name, index) => (
        <button
          key={name}
          type="button"
          title={words[name]}
          aria-label={words[name]}
          aria-pressed={momentary.includes(name) ? undefined : pressed[name as keyof Pressed] === true}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => (name === "link" || name === "picture" ? onAsk(name) : onCommand(name))}
          className={`min-h-11 min-w-11 rounded-smooth px-2.5 text-base font-semibold hover:bg-wash aria-pressed:bg-primary aria-pressed:text-white ${name === "italic" ? "italic" : ""}`}
        >
          <span aria-hidden="true">{signs[name] ?? words[name]}</span>
        </button>
      ))}
    </div>
  );
}

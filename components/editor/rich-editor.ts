// SPDX-License-Identifier: AGPL-3.0-or-later
import { baseKeymap, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, EditorState, type Plugin } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { markdownOf } from "./markdown-writer.ts";
import { parsedMarkdown, textSchema } from "./text-schema.ts";

const { nodes, marks } = textSchema;

/** What the bar of the editor can do, by name. */
export const editorCommands = {
  heading: toggleBlock("heading", { level: 2 }),
  subheading: toggleBlock("heading", { level: 3 }),
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  bullets: toggleWrap("bullet_list"),
  numbers: toggleWrap("ordered_list"),
  quote: toggleWrap("blockquote"),
  undo,
  redo,
} as const satisfies Record<string, Command>;

export type EditorCommand = keyof typeof editorCommands;

/** On again, a heading becomes a paragraph. */
function toggleBlock(type: "heading", attributes: { level: number }): Command {
  return (state, dispatch) =>
    isIn(state, type, attributes)
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(nodes[type], attributes)(state, dispatch);
}

/** On again, what was put into a list or a quotation comes out of it. */
function toggleWrap(type: "bullet_list" | "ordered_list" | "blockquote"): Command {
  return (state, dispatch) => {
    if (isIn(state, type)) return liftListItem(nodes.list_item)(state, dispatch) || baseLift(state, dispatch);
    return type === "blockquote" ? wrapIn(nodes.blockquote)(state, dispatch) : wrapInList(nodes[type])(state, dispatch);
  };
}

const baseLift: Command = (state, dispatch) => {
  const range = state.selection.$from.blockRange(state.selection.$to, (node) => node.type === nodes.blockquote);
  if (!range) return false;
  dispatch?.(state.tr.lift(range, Math.max(0, range.depth - 1)));
  return true;
};

function isIn({ selection: { $from } }: EditorState, type: string, attributes: Record<string, unknown> = {}): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    const isAlike = Object.entries(attributes).every(([name, value]) => node.attrs[name] === value);
    if (node.type.name === type && isAlike) return true;
  }
  return false;
}

const hasMark = ({ selection, storedMarks, doc }: EditorState, name: "strong" | "em" | "link"): boolean =>
  selection.empty
    ? (storedMarks ?? selection.$from.marks()).some(({ type }) => type.name === name)
    : doc.rangeHasMark(selection.from, selection.to, marks[name]);

/** Which of the buttons stand pressed where the cursor is. */
export type Pressed = Partial<Record<EditorCommand | "link", boolean>>;

const pressedIn = (state: EditorState): Pressed => ({
  heading: isIn(state, "heading", { level: 2 }),
  subheading: isIn(state, "heading", { level: 3 }),
  bold: hasMark(state, "strong"),
  italic: hasMark(state, "em"),
  bullets: isIn(state, "bullet_list"),
  numbers: isIn(state, "ordered_list"),
  quote: isIn(state, "blockquote"),
  link: hasMark(state, "link"),
});

const hardBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** The tabulator goes on to the next field: nobody is held in the text (WCAG 2.1.2). */
const plugins = (askLink: () => void): Plugin[] => [
  inputRules({
    rules: [
      textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (match) => ({ level: match[1]?.length })),
      wrappingInputRule(/^\s*([-*])\s$/, nodes.bullet_list),
      wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) })),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    ],
  }),
  keymap({
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    "Mod-b": editorCommands.bold,
    "Mod-i": editorCommands.italic,
    "Mod-k": () => {
      askLink();
      return true;
    },
    "Mod-Alt-2": editorCommands.heading,
    "Mod-Alt-3": editorCommands.subheading,
    "Mod-Shift-7": editorCommands.numbers,
    "Mod-Shift-8": editorCommands.bullets,
    "Mod-Shift-9": editorCommands.quote,
    "Shift-Enter": hardBreak,
    Enter: splitListItem(nodes.list_item),
    "Mod-]": sinkListItem(nodes.list_item),
    "Mod-[": liftListItem(nodes.list_item),
  }),
  keymap(baseKeymap),
  history(),
];

type Mounting = {
  place: HTMLElement;
  markdown: string;
  /** The attributes of the field one writes into: its name and what describes it. */
  attributes: Record<string, string>;
  onChange: (markdown: string) => void;
  onPressed: (pressed: Pressed) => void;
  askLink: () => void;
};

export type RichEditor = {
  run: (command: EditorCommand) => void;
  /** The address of the link the cursor is in; empty where it is in none. */
  linkAddress: () => string;
  /** Without an address the link goes and its words remain. */
  setLink: (address: string) => void;
  addPicture: (picture: { address: string; alternative: string; title: string | null }) => void;
  focus: () => void;
  destroy: () => void;
};

/** Puts the editor into the page; what is written is told as Markdown after every change. */
export function mountEditor({ place, markdown, attributes, onChange, onPressed, askLink }: Mounting): RichEditor {
  const view = new EditorView(place, {
    state: EditorState.create({ doc: parsedMarkdown(markdown), plugins: plugins(askLink) }),
    attributes,
    dispatchTransaction(transaction) {
      const state = view.state.apply(transaction);
      view.updateState(state);
      onPressed(pressedIn(state));
      if (transaction.docChanged) onChange(markdownOf(state.doc));
    },
  });

  return {
    run(command) {
      editorCommands[command](view.state, view.dispatch, view);
      view.focus();
    },
    linkAddress() {
      const mark = view.state.selection.$from.marks().find(({ type }) => type === marks.link);
      return String(mark?.attrs.href ?? "");
    },
    setLink(address) {
      const { from, to, empty } = view.state.selection;
      const transaction = view.state.tr;
      if (address === "") view.dispatch(transaction.removeMark(from, to, marks.link));
      else if (empty)
        view.dispatch(transaction.insert(from, textSchema.text(address, [marks.link.create({ href: address })])));
      else view.dispatch(transaction.addMark(from, to, marks.link.create({ href: address })));
      view.focus();
    },
    addPicture({ address, alternative, title }) {
      const node = nodes.image.create({ src: address, alt: alternative, title });
      view.dispatch(view.state.tr.replaceSelectionWith(node).scrollIntoView());
      view.focus();
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

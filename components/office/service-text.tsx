// SPDX-License-Identifier: AGPL-3.0-or-later

/** What somebody wrote at the desk: an empty line begins a paragraph, lines that begin with "- " make a list. */
export function ServiceText({ text }: { text: string }) {
  return blocksOf(text).map(({ key, lines }) =>
    lines.every((line) => line.startsWith("- ")) ? (
      <ul key={key} className="list-disc space-y-2 pl-6">
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    ) : (
      <p key={key} className="whitespace-pre-line">
        {lines.join("\n")}
      </p>
    ),
  );
}

const blocksOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((block, index) => ({ key: `${index}`, lines: block.split("\n").filter((line) => line.trim() !== "") }))
    .filter(({ lines }) => lines.length > 0);

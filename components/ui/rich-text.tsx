// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { addressOfPicture } from "#lib/kernel/markdown.ts";
import type { Block, Inline } from "#lib/kernel/rich-text.ts";
import { lora } from "./lora.ts";
import { TextLink } from "./text-link.tsx";

/** How large the pictures of a text are, by file: room is kept for them before they have come. */
export type PictureSizes = Readonly<Record<string, { width: number; height: number }>>;

type Props = { blocks: readonly Block[]; pictures?: PictureSizes; lang?: string };

/** A text with headings, lists, links and pictures. It is a tree of what may be shown, never HTML. */
export function RichText({ blocks, pictures = {}, lang }: Props) {
  return (
    <div
      lang={lang}
      className={`${lora.variable} rich-text measure space-y-5 font-serif text-lg leading-relaxed sm:text-xl sm:leading-relaxed`}
    >
      {blocks.map((block, index) => (
        <OneBlock key={keyOf(index)} block={block} pictures={pictures} />
      ))}
    </div>
  );
}

/** The tree is drawn once and never reordered: a place in it is a name. */
const keyOf = (index: number) => `${index}`;

function OneBlock({ block, pictures }: { block: Block; pictures: PictureSizes }): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Words inlines={block.children} pictures={pictures} />
        </p>
      );
    case "heading": {
      const Heading = `h${block.level}` as const;
      const size = { 2: "pt-4 text-3xl", 3: "pt-3 text-2xl", 4: "pt-2 text-xl" }[block.level];
      return (
        <Heading className={`font-sans ${size}`}>
          <Words inlines={block.children} pictures={pictures} />
        </Heading>
      );
    }
    case "list": {
      const items = block.items.map((item, index) => (
        <li key={keyOf(index)} className="space-y-3">
          {item.map((part, place) => (
            <OneBlock key={keyOf(place)} block={part} pictures={pictures} />
          ))}
        </li>
      ));
      return block.isOrdered ? (
        <ol start={block.start} className="list-decimal space-y-2 pl-8">
          {items}
        </ol>
      ) : (
        <ul className="list-disc space-y-2 pl-8">{items}</ul>
      );
    }
    case "quote":
      return (
        <blockquote className="space-y-4 border-l-4 border-primary-light pl-5 italic">
          {block.children.map((part, index) => (
            <OneBlock key={keyOf(index)} block={part} pictures={pictures} />
          ))}
        </blockquote>
      );
    case "rule":
      return <hr className="border-line" />;
  }
}

function Words({ inlines, pictures }: { inlines: readonly Inline[]; pictures: PictureSizes }): ReactNode {
  return inlines.map((inline, index) => <OneInline key={keyOf(index)} inline={inline} pictures={pictures} />);
}

function OneInline({ inline, pictures }: { inline: Inline; pictures: PictureSizes }): ReactNode {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "break":
      return <br />;
    case "strong":
      return (
        <strong>
          <Words inlines={inline.children} pictures={pictures} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Words inlines={inline.children} pictures={pictures} />
        </em>
      );
    case "link":
      return (
        <TextLink href={inline.address}>
          <Words inlines={inline.children} pictures={pictures} />
        </TextLink>
      );
    case "picture":
      return <Picture fileId={inline.fileId} alternative={inline.alternative} size={pictures[inline.fileId]} />;
  }
}

type PictureProps = { fileId: string; alternative: string; size?: { width: number; height: number } };

const Picture = ({ fileId, alternative, size }: PictureProps) => (
  <picture>
    <img
      src={addressOfPicture(fileId)}
      alt={alternative}
      width={size?.width}
      height={size?.height}
      loading="lazy"
      decoding="async"
      className="my-2 h-auto max-w-full rounded-smooth"
    />
  </picture>
);

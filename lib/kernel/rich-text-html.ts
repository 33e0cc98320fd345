// SPDX-License-Identifier: AGPL-3.0-or-later
import { addressOfPicture } from "./markdown.ts";
import type { Block, Inline } from "./rich-text.ts";

/** The text as HTML, for feeds and mails; `site` makes addresses of ours whole. Everything written is escaped. */
export const richTextHtml = (blocks: readonly Block[], site: string): string =>
  blocks.map((block) => blockHtml(block, site)).join("\n");

function blockHtml(block: Block, site: string): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${inlineHtml(block.children, site)}</p>`;
    case "heading":
      return `<h${block.level}>${inlineHtml(block.children, site)}</h${block.level}>`;
    case "list": {
      const tag = block.isOrdered ? "ol" : "ul";
      const start = block.isOrdered && block.start !== 1 ? ` start="${block.start}"` : "";
      return `<${tag}${start}>${block.items.map((item) => `<li>${richTextHtml(item, site)}</li>`).join("")}</${tag}>`;
    }
    case "quote":
      return `<blockquote>${richTextHtml(block.children, site)}</blockquote>`;
    case "rule":
      return "<hr>";
  }
}

const inlineHtml = (inlines: readonly Inline[], site: string): string =>
  inlines.map((inline) => oneHtml(inline, site)).join("");

function oneHtml(inline: Inline, site: string): string {
  switch (inline.kind) {
    case "text":
      return escaped(inline.text);
    case "break":
      return "<br>";
    case "strong":
      return `<strong>${inlineHtml(inline.children, site)}</strong>`;
    case "emphasis":
      return `<em>${inlineHtml(inline.children, site)}</em>`;
    case "link":
      return `<a href="${escaped(whole(inline.address, site))}">${inlineHtml(inline.children, site)}</a>`;
    case "picture":
      return `<img src="${escaped(whole(addressOfPicture(inline.fileId), site))}" alt="${escaped(inline.alternative)}">`;
  }
}

const whole = (address: string, site: string) => (address.startsWith("/") ? site + address : address);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect } from "react";

/**
 * Next keeps the page one came from in the document, hidden. Of two fields with one identifier a label and a link lead
 * to the first, which may be the hidden one: so what is hidden gives up its identifiers until it is shown again.
 */
export function HiddenPages() {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) if (target instanceof HTMLElement) settle(target);
    });
    observer.observe(document.body, { subtree: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);
  return null;
}

const names = ["id", "for"] as const;

function settle(part: HTMLElement) {
  const isHidden = part.style.display === "none";
  for (const name of names) {
    const [from, to] = isHidden ? [name, `data-kept-${name}`] : [`data-kept-${name}`, name];
    for (const element of [part, ...part.querySelectorAll(`[${from}]`)]) move(element, from, to);
  }
}

function move(element: Element, from: string, to: string) {
  const value = element.getAttribute(from);
  if (value === null) return;
  element.setAttribute(to, value);
  element.removeAttribute(from);
}

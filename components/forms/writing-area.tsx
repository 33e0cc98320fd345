// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type ComponentProps, useLayoutEffect, useState, useSyncExternalStore } from "react";

/**
 * A `<textarea>` in which nothing is lost: whoever has a slow connection writes before the scripts have come, and React,
 * taking the page over, would put back the text that the field came with.
 */
export function WritingArea({ id, ...props }: ComponentProps<"textarea"> & { id: string }) {
  const isTakingOver = useSyncExternalStore(neverChanges, no, inBrowser);
  const [written] = useState(() => (isTakingOver ? areaCalled(id)?.value : undefined));
  useLayoutEffect(() => {
    const area = areaCalled(id);
    if (area && written !== undefined) area.value = written;
  }, [id, written]);
  return <textarea {...props} id={id} />;
}

const neverChanges = () => () => {};
const no = () => false;
/** React asks this on the server and while it takes a page over; for what the browser makes by itself it asks `no`. */
const inBrowser = () => typeof document !== "undefined";

function areaCalled(id: string): HTMLTextAreaElement | null {
  const found = document.getElementById(id);
  return found instanceof HTMLTextAreaElement ? found : null;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DoneBox, type DoneProps } from "./done-box.tsx";

/** What was just done, on the page it led to. Each time the page is made it says so anew. */
export function Done(props: DoneProps) {
  return <DoneBox {...props} at={Date.now()} />;
}

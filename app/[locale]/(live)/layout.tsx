// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/** Public pages that answer a question, such as a search: made for each request, the same for everyone. */
export const instant = false;

export default function LiveLayout({ children }: { children: ReactNode }) {
  return children;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { IconDrawing } from "./icon-drawing.tsx";
import { type IconName, iconPaths } from "./icon-paths.ts";

export type { IconName };

/** A picture beside words, which say what it means; where it stands alone, the words are there for screen readers. */
export const Icon = ({ name, className = "size-6" }: { name: IconName; className?: string }) => (
  <IconDrawing path={iconPaths[name]} className={className} />
);

// SPDX-License-Identifier: AGPL-3.0-or-later
import { IconDrawing } from "./icon-drawing.tsx";
import { shellIconPaths } from "./shell-icon-paths.ts";

/** An icon of the header, which is drawn in the browser too: it brings these few drawings along, and not all of them. */
export const ShellIcon = ({
  name,
  className = "size-6",
}: {
  name: keyof typeof shellIconPaths;
  className?: string;
}) => <IconDrawing path={shellIconPaths[name]} className={className} />;

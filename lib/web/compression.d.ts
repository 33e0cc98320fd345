// SPDX-License-Identifier: AGPL-3.0-or-later

/** Its published types need those of Express, which is not here. */
declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** Compresses what is answered by `next` as it goes, where the reader takes it and it is worth it. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

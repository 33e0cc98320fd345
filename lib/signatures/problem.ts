// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SignatureProblemKind } from "./vocabulary.ts";

/** A file that cannot be taken for signed; `problem` says why. */
export class SignatureProblem extends Error {
  override readonly name = "SignatureProblem";
  readonly problem: SignatureProblemKind;

  constructor(problem: SignatureProblemKind, options?: ErrorOptions) {
    super(`a signed file: ${problem}`, options);
    this.problem = problem;
  }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { Component, type ReactNode } from "react";

type State = { isThrown: boolean };

/**
 * Ends what is thrown below it for the sake of the answer's status alone. Without it the browser would look for the
 * nearest `not-found.tsx`, and every page below one carries its words, header and footer along, in case.
 */
export class StatusOnly extends Component<{ children: ReactNode }, State> {
  override state: State = { isThrown: false };

  static getDerivedStateFromError = (): State => ({ isThrown: true });

  override render() {
    return this.state.isThrown ? null : this.props.children;
  }
}

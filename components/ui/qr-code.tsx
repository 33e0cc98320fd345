// SPDX-License-Identifier: AGPL-3.0-or-later

type Props = { drawing: { size: number; path: string }; label: string; className?: string };

/** A QR code, black on white whatever the ground; `label` says what it holds. */
export const QrCode = ({ drawing: { size, path }, label, className }: Props) => (
  <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className={className}>
    <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
    <path fill="#000" d={path} />
  </svg>
);

// SPDX-License-Identifier: AGPL-3.0-or-later
import { frameOf } from "#components/maps/projection.ts";
import { onDrawing, pathOf } from "#lib/kernel/flat-map.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";

type Props = {
  name: string;
  /** As it counts today; without rings where it was never drawn. */
  shape: Polygon;
  proposed: Polygon | null;
  others: readonly { code: string; polygon: Polygon }[];
};

const isDrawn = ({ coordinates }: Polygon) => coordinates.length > 0;

/** A neighbourhood among the others, as it is and as somebody would have it. */
export function ShapeMap({ name, shape, proposed, others }: Props) {
  const t = useTranslations("municipality.shape");
  const around = others.filter(({ polygon }) => isDrawn(polygon));
  const all = [shape, ...(proposed ? [proposed] : []), ...around.map(({ polygon }) => polygon)].filter(isDrawn);
  const frame = frameOf(all);
  if (!frame) return null;
  const draw = ({ coordinates }: Polygon) =>
    pathOf(coordinates.map((ring) => ring.map((point) => onDrawing(frame, point))));
  return (
    <figure className="max-w-2xl">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={t("map", { name })}
        className="block h-auto w-full rounded-broad border border-line"
      >
        {around.map(({ code, polygon }) => (
          <path key={code} d={draw(polygon)} fillRule="evenodd" className="fill-wash stroke-primary-light stroke-1" />
        ))}
        {isDrawn(shape) ? (
          <path d={draw(shape)} fillRule="evenodd" className="fill-sky stroke-primary stroke-1" />
        ) : null}
        {proposed ? <path d={draw(proposed)} className="fill-none stroke-primary-deep stroke-[4]" /> : null}
      </svg>
      <figcaption className="pt-3 text-base text-soft">
        <ul>
          {proposed ? <li>{t("legendNew")}</li> : null}
          {isDrawn(shape) ? <li>{t("legendNow")}</li> : null}
          <li>{t("legendOthers")}</li>
        </ul>
      </figcaption>
    </figure>
  );
}

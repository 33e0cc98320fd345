// SPDX-License-Identifier: AGPL-3.0-or-later

type Props = {
  photos: readonly { id: string; alternative: string | null }[];
  /** Where they are read from, where it is not from the files of the house. */
  from?: string;
};

/** Photographs side by side, each with the words for who does not see it. */
export function Photos({ photos, from = "/api/files" }: Props) {
  if (photos.length === 0) return null;
  return (
    <ul className="grid gap-4 pt-4 sm:grid-cols-2">
      {photos.map(({ id, alternative }) => (
        <li key={id}>
          <picture>
            <img
              src={`${from}/${id}`}
              alt={alternative ?? ""}
              loading="lazy"
              decoding="async"
              width={640}
              height={480}
              className="aspect-4/3 h-auto w-full rounded-broad border border-hairline object-cover"
            />
          </picture>
        </li>
      ))}
    </ul>
  );
}

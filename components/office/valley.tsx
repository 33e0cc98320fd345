// SPDX-License-Identifier: AGPL-3.0-or-later

/** Four windows of 280 by 320 with piers of 32 between them: together one view of the valley. */
export const windows = [0, 1, 2, 3] as const;

const windowWidth = 280;
const height = 320;
const step = windowWidth + 32;

/** What one sees through one arch of the portico. */
export function ValleyWindow({ index }: { index: (typeof windows)[number] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`${index * step} 0 ${windowWidth} ${height}`}
      className="block w-full rounded-t-arch"
      preserveAspectRatio="xMidYMax slice"
    >
      <use href="#valley" />
    </svg>
  );
}

/** The view itself, drawn once in the page: the hills of the Comune, the town, the river, a sun that has just risen. */
export function Valley() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <linearGradient id="valley-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="[stop-color:var(--color-sky)]" />
          <stop offset="0.45" className="[stop-color:var(--color-wash)]" />
          <stop offset="0.7" className="[stop-color:var(--color-warning-light)]" />
        </linearGradient>
        <symbol id="valley" viewBox="0 0 1216 320" width="1216" height={height}>
          <rect width="1216" height={height} fill="url(#valley-sky)" />
          <circle cx="1050" cy="104" r="58" className="fill-white" opacity="0.6" />
          <circle cx="1050" cy="104" r="36" className="fill-dawn" />
          <Hills />
          <Town />
          <NearGround />
        </symbol>
      </defs>
    </svg>
  );
}

function Hills() {
  return (
    <>
      <path
        className="fill-field"
        d="M0 176c70-34 120-10 190-32s120-40 210-18 150 44 240 12 150-60 250-34 200 34 326-4v220H0Z"
      />
      <path
        className="fill-hill-far"
        d="M0 208c90-30 170-4 270-26s130-54 250-40 160 62 270 50 130-52 230-44 130 34 196 16v156H0Z"
      />
      <path
        className="fill-hill"
        d="M0 240c110-34 190 4 300-18s130-56 240-56 160 66 270 72 150-48 240-42 110 28 166 16v108H0Z"
      />
    </>
  );
}

const houses = [
  { x: 408, y: 172, width: 26, height: 26 },
  { x: 436, y: 160, width: 30, height: 34 },
  { x: 470, y: 150, width: 26, height: 38 },
  { x: 524, y: 146, width: 32, height: 40 },
  { x: 560, y: 158, width: 28, height: 30 },
];

/** The old town on its hill: houses, the bell tower, and the church with its dome. */
function Town() {
  return (
    <g transform="translate(-44 4)">
      <path className="fill-warning-light" d="M498 92h22v96h-22z" />
      <path className="fill-warning" d="m494 94 15-22 15 22z" />
      <path className="fill-primary-deep" d="M504 104h10v10h-10z" />
      {houses.map((house) => (
        <g key={house.x}>
          <path className="fill-white" d={`M${house.x} ${house.y}h${house.width}v${house.height}h-${house.width}z`} />
          <path
            className="fill-sun"
            d={`m${house.x - 3} ${house.y + 1} ${house.width / 2 + 3}-13 ${house.width / 2 + 3} 13z`}
          />
          <path className="fill-soft" d={`M${house.x + 7} ${house.y + 10}h5v8h-5zm10 0h5v8h-5z`} />
        </g>
      ))}
    </g>
  );
}

const cypresses = [
  { x: 58, y: 262, height: 84 },
  { x: 92, y: 268, height: 66 },
  { x: 232, y: 262, height: 50 },
  { x: 386, y: 254, height: 52 },
  { x: 1120, y: 262, height: 88 },
  { x: 1154, y: 264, height: 68 },
];

/** The fields in front, with the river and rows of vines. */
function NearGround() {
  return (
    <g>
      <path className="fill-hill-near" d="M0 262c120-26 230 6 350-10s210-30 320-4 170 44 280 26 170-44 266-30v76H0Z" />
      <path
        className="fill-sky"
        d="M812 214c34 14-14 24-58 36s-70 22-30 36 20 22-10 34h124c22-16 14-28-18-42s-32-20-2-32 44-24-6-32Z"
      />
      <g className="fill-none stroke-hill" strokeWidth="3">
        <path d="M960 316c40-28 120-46 256-52M1010 320c40-22 110-36 206-40M1070 320c40-12 80-20 146-24" />
        <path d="M0 300c70-22 150-24 240-14M0 316c80-22 170-24 260-12" />
      </g>
      {cypresses.map(({ x, y, height: tall }) => (
        <path
          key={x}
          className="fill-success"
          d={`M${x} ${y - tall}c${tall / 7} ${tall / 2.4} ${tall / 7} ${tall / 1.3} 0 ${tall}c-${tall / 7}-${tall - tall / 1.3} -${tall / 7}-${tall / 1.7} 0-${tall}z`}
        />
      ))}
    </g>
  );
}

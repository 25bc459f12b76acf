import type { ReactNode } from 'react';

const star = 'M0-1 .2245-.309 .9511-.309 .3633.118 .5878.809 0 .3820-.5878.809-.3633.118-.9511-.309-.2245-.309z';

/**
 * The European emblem: twelve stars on a circle of a third of the height, each in a circle of an eighteenth, in
 * #FFCC00 on #003399 (Interinstitutional style guide, annex A1). Decoration, since the words stand beside it.
 */
export function EuropeanEmblem(): ReactNode {
  const stars = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    return `${(27 + 12 * Math.sin(angle)).toFixed(2)} ${(18 - 12 * Math.cos(angle)).toFixed(2)}`;
  });
  return (
    <svg className="emblem-image" viewBox="0 0 54 36" width="54" height="36" aria-hidden="true" focusable="false">
      <rect width="54" height="36" fill="#003399" />
      <g fill="#FFCC00">
        {stars.map((place) => (
          <path key={place} d={star} transform={`translate(${place}) scale(2)`} />
        ))}
      </g>
    </svg>
  );
}

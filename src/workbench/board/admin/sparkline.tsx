import type { ReactNode } from 'react';
import type { Locale } from '@/languages/locales.ts';
import type { TrendPoint } from '../trend.ts';
import type { BoardWords } from './board-words.ts';

const [width, height, margin] = [120, 32, 2];

interface Props {
  readonly points: readonly TrendPoint[];
  readonly locale: Locale;
  readonly words: BoardWords;
}

/** The per cent reviewed over time, from 0 at the foot to 100 at the top; in words for those who do not see it, and as a table for all. */
export function Sparkline({ points, locale, words: { say, day, number, languageName } }: Props): ReactNode {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return <p className="board__quiet">{say('trend.none')}</p>;
  const label = say('trend.label', { from: first.percent, since: day(first.day), to: last.percent });
  return (
    <>
      <svg className="board__trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <polyline points={line(points)} />
      </svg>
      <details className="board__quiet">
        <summary aria-label={say('trend.table', { language: languageName(locale) })}>{say('trend.show')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('csv.day')}</th>
              <th scope="col">{say('csv.percent')}</th>
              <th scope="col">{say('csv.left')}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((point) => (
              <tr key={point.day}>
                <th scope="row">{day(point.day)}</th>
                <td>{point.percent}</td>
                <td>{number(point.left)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Days stand as far apart as they were. */
function line(points: readonly TrendPoint[]): string {
  const times = points.map((point) => new Date(point.day).getTime());
  const [begin, end] = [times[0] ?? 0, times.at(-1) ?? 1];
  return points
    .map(({ percent }, index) => {
      const x = margin + ((width - 2 * margin) * ((times[index] ?? begin) - begin)) / Math.max(1, end - begin);
      const y = height - margin - ((height - 2 * margin) * percent) / 100;
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

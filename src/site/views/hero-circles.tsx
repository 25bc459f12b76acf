import type { ReactNode } from 'react';

/** The project in one picture: three circles of people, and the ground they share. Decoration. */
export function HeroCircles(): ReactNode {
  return (
    <svg className="hero-circles" viewBox="0 0 320 300" aria-hidden="true" focusable="false">
      <circle className="one" cx="160" cy="105" r="95" />
      <circle className="two" cx="105" cy="195" r="95" />
      <circle className="three" cx="215" cy="195" r="95" />
      <g className="people">
        <circle cx="160" cy="52" r="9" />
        <circle cx="128" cy="66" r="7" />
        <circle cx="192" cy="66" r="7" />
        <circle cx="48" cy="214" r="9" />
        <circle cx="62" cy="244" r="7" />
        <circle cx="52" cy="182" r="7" />
        <circle cx="272" cy="214" r="9" />
        <circle cx="258" cy="244" r="7" />
        <circle cx="268" cy="182" r="7" />
        <circle cx="160" cy="166" r="11" />
      </g>
    </svg>
  );
}

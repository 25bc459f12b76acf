import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** The elements that `public/assets/reader.js` defines. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-menu': CustomElement;
      'theme-choice': CustomElement;
      'video-consent': CustomElement & { 'data-src'?: string; 'data-title'?: string };
      'print-button': CustomElement;
      'time-marks': CustomElement;
    }
  }
}

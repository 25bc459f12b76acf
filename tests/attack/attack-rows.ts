import type { AttackRow } from './attack-row.ts';
import { accountRows } from './rows/account-rows.ts';
import { boundedRows } from './rows/bounded-rows.ts';
import { crossSiteRows } from './rows/cross-site-rows.ts';
import { endingRows } from './rows/ending-rows.ts';
import { frontRows } from './rows/front-rows.ts';
import { setBackRows } from './rows/set-back-rows.ts';
import { startRows } from './rows/start-rows.ts';
import { withdrawnRows } from './rows/withdrawn-rows.ts';
import { wrongRows } from './rows/wrong-rows.ts';

/** Every promise of issue 9 that can be attacked from outside; the last ones end the product. */
export const attackRows: readonly AttackRow[] = [
  ...frontRows,
  ...boundedRows,
  ...withdrawnRows,
  ...accountRows,
  ...crossSiteRows,
  ...wrongRows,
  ...setBackRows,
  ...startRows,
  ...endingRows,
];

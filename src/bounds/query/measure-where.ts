/** How much a filter asks. */
export interface WhereMeasures {
  /** Comparisons, each operator of a path by itself. */
  readonly conditions: number;
  /** `and` and `or` inside each other; a path through related documents counts each of them. */
  readonly nesting: number;
  /** Values in the longest list, or words in the longest text. */
  readonly values: number;
}

/** Measures a filter whose depth is bounded, whether or not its paths and operators exist. */
export function measureWhere(where: Readonly<Record<string, unknown>>): WhereMeasures {
  return Object.entries(where).reduce<WhereMeasures>(
    (sum, [key, condition]) => {
      const part = /^(?:and|or)$/i.test(key) ? ofList(condition) : ofPath(key, condition);
      return {
        conditions: sum.conditions + part.conditions,
        nesting: Math.max(sum.nesting, part.nesting),
        values: Math.max(sum.values, part.values),
      };
    },
    { conditions: 0, nesting: 0, values: 0 },
  );
}

function ofList(condition: unknown): WhereMeasures {
  const parts = Object.values(isRecord(condition) || Array.isArray(condition) ? condition : {}) as unknown[];
  const measured = parts.map((part) => (isRecord(part) ? measureWhere(part) : { conditions: 1, nesting: 0, values: 0 }));
  return {
    conditions: measured.reduce((sum, { conditions }) => sum + conditions, 0),
    nesting: 1 + Math.max(0, ...measured.map(({ nesting }) => nesting)),
    values: Math.max(0, ...measured.map(({ values }) => values)),
  };
}

function ofPath(path: string, condition: unknown): WhereMeasures {
  if (!isRecord(condition)) return { conditions: 1, nesting: 0, values: 1 };
  const steps = path.split(/\.|__/).length - 1;
  const values = Object.entries(condition).map(([operator, value]) => valuesIn(operator, value));
  return { conditions: Math.max(1, values.length), nesting: steps > 3 ? steps - 2 : 0, values: Math.max(0, ...values) };
}

function valuesIn(operator: string, value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (isRecord(value)) return Object.keys(value).length;
  if (typeof value !== 'string') return 1;
  return /^(?:in|not_in|all)$/.test(operator) ? value.split(',').length : value.split(' ').length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

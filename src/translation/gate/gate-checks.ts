import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { type TranslatedKind, translatedKind } from '../ledger/translated-kinds.ts';
import type { Values } from '@/content/shape/rows.ts';
import { holdErrors } from './hold-errors.ts';
import { overrideReasonField } from './override-reason.ts';

/** Lets a kind's languages become public only without errors of the checks, on every surface: form, REST, GraphQL, desk and schedule. */
export const gateChecks: HookStep = { collection: hooksFor, global: hooksFor };

/** The field of a kind that is gated in which somebody may say why it shall become public all the same. */
export function withOverrideReason<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  return gatedKind(config.slug) === undefined ? config : { ...config, fields: [...config.fields, overrideReasonField] };
}

function gatedKind(slug: string): TranslatedKind | undefined {
  const kind = translatedKind(slug);
  return kind?.hasDrafts === true ? kind : undefined;
}

function hooksFor({ slug }: CollectionConfig | GlobalConfig) {
  const kind = gatedKind(slug);
  if (kind === undefined) return undefined;
  const holdFaulty = async ({ data, req, originalDoc }: Saving): Promise<object> => {
    const id = kind.type === 'global' ? kind.kind : originalDoc?.id;
    // A document is made in its source language, for which the content room's gate is there.
    if ((data as Values)['_status'] === 'published' && id !== undefined)
      await holdErrors({ req, kind, id: String(id), data: data as Values });
    return data;
  };
  return { beforeChange: [holdFaulty] };
}

interface Saving {
  readonly data: object;
  readonly req: PayloadRequest;
  readonly originalDoc?: { readonly id?: string | number };
}

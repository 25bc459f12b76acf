import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql';
import type { Config, PayloadRequest } from 'payload';
import { defaultLocale } from '@/languages/locales.ts';
import { translatedKinds } from '../ledger/translated-kinds.ts';
import { restoreVersion } from './restore-version.ts';

type Extension = NonNullable<NonNullable<Config['graphQL']>['mutations']>;
/** The library as Payload has it: types of another instance of it do not fit into its schema. */
type Library = Parameters<Extension>[0];
type Field = GraphQLFieldConfig<unknown, { readonly req: PayloadRequest }>;

/** The parts of Payload's schema in the making (3.90, graphql/dist/index.js) that a mutation of ours takes the place in. */
interface Schema {
  readonly collections: Readonly<Record<string, { readonly graphQL?: { readonly type: GraphQLObjectType } }>>;
  readonly globals: { readonly graphQL?: Readonly<Record<string, { readonly type: GraphQLObjectType }>> };
  readonly Mutation: { readonly fields: Readonly<Record<string, Field>> };
  readonly types: { readonly localeInputType?: NonNullable<Field['args']>[string]['type'] };
}

/**
 * `restoreVersionChapter(id, locale, removePassages)` and the like over Payload's: the same fields come back, and beside them `lost`. An
 * argument `draft` is taken and says nothing, since nothing else is ever made.
 */
export function restoreMutations(others: Extension | undefined): Extension {
  return (graphql, context) => {
    const schema = context as unknown as Schema;
    const words = { type: new graphql.GraphQLNonNull(graphql.GraphQLString) };
    const lost = new graphql.GraphQLObjectType({ name: 'LostPassage', fields: { place: words, text: words } });
    const own = translatedKinds.flatMap(({ kind }): [string, Field][] => {
      const type = schema.collections[kind]?.graphQL?.type ?? schema.globals.graphQL?.[kind]?.type;
      const found = Object.entries(schema.Mutation.fields).find(
        ([name, field]) => name.startsWith('restoreVersion') && field.type === type,
      );
      return type === undefined || found === undefined
        ? []
        : [[found[0], restoreField({ graphql, kind, type, lost, field: found[1], schema })]];
    });
    return { ...others?.(graphql, context), ...Object.fromEntries(own) };
  };
}

interface FieldInput {
  readonly graphql: Library;
  readonly kind: string;
  readonly type: GraphQLObjectType;
  readonly lost: GraphQLObjectType;
  readonly field: Field;
  readonly schema: Schema;
}

function restoreField({ graphql, kind, type, lost, field, schema: { types } }: FieldInput): Field {
  return {
    type: new graphql.GraphQLObjectType({
      name: `${type.name}_Restored`,
      fields: () => ({
        ...type.toConfig().fields,
        lost: { type: new graphql.GraphQLNonNull(new graphql.GraphQLList(new graphql.GraphQLNonNull(lost))) },
      }),
    }),
    args: {
      ...field.args,
      ...(types.localeInputType === undefined ? {} : { locale: { type: types.localeInputType } }),
      removePassages: { type: graphql.GraphQLBoolean },
    },
    resolve: async (_, args: { id?: unknown; locale?: unknown; removePassages?: unknown }, { req }) => {
      const locale = typeof args.locale === 'string' ? args.locale : defaultLocale;
      const { doc, lost: words } = await restoreVersion({
        req,
        kind,
        versionId: String(args.id),
        locale,
        removePassages: args.removePassages === true,
      });
      // What is read along with the document is read in its language.
      req.locale = locale as NonNullable<PayloadRequest['locale']>;
      return { ...doc, lost: words };
    },
  };
}

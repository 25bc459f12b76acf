import {
  buildVersionCollectionFields,
  flattenAllFields,
  type FlattenedField,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload';

/** The fields by which versions of a collection are asked for: `version.title`, `parent`, `latest`. */
export function versionFields(config: SanitizedConfig, collection: SanitizedCollectionConfig): readonly FlattenedField[] {
  return flattenAllFields({ fields: buildVersionCollectionFields(config, collection, false) });
}

import { GraphQLError } from 'graphql';
import { APIError, type Payload } from 'payload';

/**
 * Gives every error of an execution an origin. Payload's handler takes for granted that each has one, and fails with 500 where GraphQL itself made the
 * error (3.90, `handleError`): a null where the schema has none, a variable of another type.
 */
export const originateErrors: Payload['extensions'] = ({ result }) => {
  if (result.errors !== undefined) {
    result.errors = result.errors.map((error) => {
      // A null where the schema has none is what a stranger may not see, and GraphQL calls it an error of ours.
      if (error.originalError !== undefined && !error.message.startsWith('Cannot return null for non-nullable field')) return error;
      const { message, nodes, source, positions, path, extensions } = error;
      const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
      return new GraphQLError(message, { ...place, extensions, originalError: new APIError(message, 400) });
    });
  }
  return Promise.resolve(result);
};

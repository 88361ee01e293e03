import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type GraphQLType,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from './examples';

const schema = buildSchema(readFileSync(path.join(process.cwd(), '..', 'schema.graphqls'), 'utf8'));

/** What the editor of variables marks as missing: fields that may not be null, also those that the schema has a value for. */
function missing(type: GraphQLType | undefined, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => missing(type, one));
  const named = type && getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    field.name in value
      ? missing(field.type, Reflect.get(value, field.name))
      : isNonNullType(field.type)
        ? [`${named.name}.${field.name}`]
        : [],
  );
}

describe('an example of the playground', () => {
  it.each(examples)('fits the schema: $title', ({ query, variables = {} }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    expect(getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors ?? []).toEqual(
      [],
    );
    const marked = (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) =>
      missing(typeFromAST(schema, type), Reflect.get(variables, variable.name.value)),
    );
    expect(marked).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from './examples';

const schema = buildSchema(readFileSync(path.join(process.cwd(), '..', 'schema.graphqls'), 'utf8'));

describe('an example of the playground', () => {
  it.each(examples)('fits the schema: $title', ({ query, variables = {} }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    expect(getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors ?? []).toEqual(
      [],
    );
  });
});

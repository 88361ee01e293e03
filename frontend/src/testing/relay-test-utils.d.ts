declare module 'relay-test-utils' {
  import type { Environment, OperationDescriptor } from 'relay-runtime';

  export interface MockEnvironment extends Environment {
    mock: {
      getMostRecentOperation: () => OperationDescriptor;
      getAllOperations: () => OperationDescriptor[];
      resolveMostRecentOperation: (answer: (operation: OperationDescriptor) => unknown) => void;
      rejectMostRecentOperation: (error: Error) => void;
      resolve: (operation: OperationDescriptor, answer: unknown) => void;
      nextValue: (operation: OperationDescriptor, answer: unknown) => void;
      complete: (operation: OperationDescriptor) => void;
      reject: (operation: OperationDescriptor, error: Error) => void;
    };
  }

  export function createMockEnvironment(): MockEnvironment;

  type Resolver = (context: { name?: string; args?: Record<string, unknown> }, id: () => number) => unknown;
  export const MockPayloadGenerator: {
    generate: (operation: OperationDescriptor, resolvers?: Record<string, Resolver>) => unknown;
  };
}

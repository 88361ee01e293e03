import '@testing-library/jest-dom/vitest';
import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// relay-test-utils makes its mocks with the functions of another test runner.
vi.stubGlobal('jest', vi);

i18n.loadAndActivate({ locale: 'en', messages: {} });

// The DOM of the tests lays nothing out: every element is as large as a small window.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  clientWidth: { configurable: true, get: () => 800 },
});

// It has no fonts that could arrive late either.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

// A bound for a busy machine, not a wait.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

import { jest } from '@jest/globals';

// Starting an application takes seconds on a busy machine; a test that waits longer than this hangs.
jest.setTimeout(60_000);

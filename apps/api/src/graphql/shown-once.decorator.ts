import { SetMetadata } from '@nestjs/common';

/** Metadata key that marks a mutation whose answer is not kept. */
export const SHOWN_ONCE = Symbol('shown once');

/**
 * Says that a mutation's answer holds a secret or a person's data: it is shown once and never kept. A repetition under the
 * same Idempotency-Key does nothing a second time either, and is told so instead of being answered.
 */
export const ShownOnce = (): MethodDecorator => SetMetadata(SHOWN_ONCE, true);

import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Progress', { description: 'Where a long piece of work stands.' })
export class ProgressObject {
  @Field({ description: 'The step it is at.' })
  step: string;

  @Field(() => Int, { description: 'How much of the step is done.' })
  done: number;

  @Field(() => Int, { description: 'How much there is to do; 0 where that is not known.' })
  total: number;

  @Field(() => String, { nullable: true, description: 'A remark, such as what was done in the end.' })
  note: string | null;
}

/** What of a progress goes out. */
export function toProgressObject(progress: {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly note?: string | undefined;
}): ProgressObject {
  const { step, done, total, note } = progress;
  return Object.assign(new ProgressObject(), { step, done, total, note: note ?? null });
}

import type { StoredLetter } from '@comitia/assistance';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';

@ObjectType('StoredFile', { description: 'A file that was uploaded, such as the letter of a request.' })
export class StoredFileObject {
  @Field(() => ID, { description: 'Identifies the file.' })
  id: string;

  @Field({ description: 'The name under which it was uploaded.' })
  name: string;

  @Field({ description: 'What it is by its content, such as application/pdf.' })
  mediaType: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size: number;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt: Date;

  @Field({ description: 'Where it is read with GET, by those who may see it.' })
  url: string;
}

/** What of a file goes out. */
export function toStoredFile(file: StoredLetter): StoredFileObject {
  return Object.assign(new StoredFileObject(), { ...file, url: `/files/${file.id}` });
}

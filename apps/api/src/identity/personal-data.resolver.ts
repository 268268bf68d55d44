import { PersonalDataService, PersonService } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { Clock } from '@comitia/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { readPage, toConnection, type Connection } from '../graphql/connection.js';
import { Cursors } from '../graphql/cursor.js';
import { NotFound } from '../graphql/failures.object.js';
import { ShownOnce } from '../graphql/shown-once.decorator.js';
import { KeptPeopleInput, KeptPerson, KeptPersonConnection, toKeptPerson } from './kept-person.object.js';
import { ErasedPerson, ErasePersonResult, ExportPersonResult, PersonExport } from './personal-data.object.js';

const LIST = 'keptPeople';

const PERSON_ID = { type: () => ID, description: 'The viewer, or a person whose data their organisation keeps.' };

/** What a person may ask of those who hold their data. The two are mutations because both are written into the audit log. */
@Resolver()
export class PersonalDataResolver {
  constructor(
    private readonly personalData: PersonalDataService,
    private readonly people: PersonService,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Query(() => KeptPersonConnection, {
    name: LIST,
    description: 'People whose data the viewer’s organisation keeps, by family name; for its administrator.',
  })
  @Allow('administrator')
  async list(@Args() input: KeptPeopleInput): Promise<Connection<KeptPerson>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const page = await this.people.keptPage({
      limit: first,
      after: after && { sortName: String(after[0]), id: String(after[1]) },
      search: input.search?.trim() || undefined,
    });
    return toConnection(this.cursors, LIST, {
      rows: page.people,
      hasNextPage: page.hasNextPage,
      toNode: toKeptPerson,
      toCursor: ({ person }) => [
        [person.familyName, person.givenName].filter((part) => part !== null).join(' '),
        person.id,
      ],
    });
  }

  @Mutation(() => ExportPersonResult, {
    description:
      'Gives everything that is held about a person: to themselves, or to an administrator of the organisation that keeps it.',
  })
  @ShownOnce()
  @Allow('signed_in')
  async exportPerson(@Args('personId', PERSON_ID) personId: Id): Promise<PersonExport | NotFound> {
    const exported = await this.personalData.export(personId);
    if (!exported.ok) return NotFound.from(exported.failure);
    return Object.assign(new PersonExport(), { personId, exportedAt: this.clock.now(), data: exported.value });
  }

  @Mutation(() => ErasePersonResult, {
    description:
      'Erases name, contacts, account, roster entries and notifications of a person, for good; for the same two. The ledger, plans and the audit log refer to them by id and stay.',
  })
  @Allow('signed_in')
  async erasePerson(@Args('personId', PERSON_ID) personId: Id): Promise<ErasedPerson | NotFound> {
    const erased = await this.personalData.erase(personId);
    if (!erased.ok) return NotFound.from(erased.failure);
    return Object.assign(new ErasedPerson(), { personId, erasedAt: erased.value.erasedAt });
  }
}

import { RegisterService, TableImportService, tableImportTopic, type ImportTargetName } from '@comitia/elections';
import { MissionService } from '@comitia/missions';
import { Signals } from '@comitia/platform';
import {
  Args,
  ArgsType,
  Field,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Allow } from '../access/allow.decorator.js';
import { PageArguments, readPage, toConnection, type Connection } from '../graphql/connection.js';
import type { CountedConnection } from '../graphql/counted-connection.js';
import { toCountedConnection } from '../graphql/to-counted-connection.js';
import { Cursors } from '../graphql/cursor.js';
import { NotFound, toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { ProgressObject, toProgressObject } from '../graphql/progress.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { followSignals } from '../graphql/follow-signals.js';
import { RegisterVersionObject, toRegisterVersionObject } from './register.object.js';
import {
  ImportChangeConnection,
  ImportProblemConnection,
  ImportProblemGroupObject,
  ImportTargetEnum,
  TableImportConnection,
  TableImportObject,
  TableImportResult,
  toImportChangeObject,
  toImportProblemObject,
  toTableImportObject,
  type ImportChangeObject,
  type ImportProblemObject,
} from './table-import.object.js';

const LIST = 'tableImports';

@ArgsType()
class TableImportPageInput extends PageArguments {
  @Field(() => ID, {
    description: 'The mission whose imports are asked for, those of its election’s register included.',
  })
  missionId: string;
}

@ArgsType()
class ImportChangePageInput extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only added, changed or retired.' })
  kind?: string | null;
}

type ImportAnswer = TableImportObject | CommonFailure;

@Resolver(() => TableImportObject)
export class TableImportResolver {
  constructor(
    private readonly imports: TableImportService,
    private readonly registers: RegisterService,
    private readonly missions: MissionService,
    private readonly signals: Signals,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => TableImportObject, { nullable: true, description: 'An import of the viewer’s organisation.' })
  @Allow('coordinator')
  async tableImport(
    @Args('id', { type: () => ID, description: 'The import.' }) id: string,
  ): Promise<TableImportObject | null> {
    const found = await this.imports.find(id);
    return found ? toTableImportObject(found) : null;
  }

  @Query(() => TableImportConnection, { name: LIST, description: 'Imports for a mission, the newest first.' })
  @Allow('coordinator')
  async list(@Args() input: TableImportPageInput): Promise<CountedConnection<TableImportObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const mission = await this.missions.find(input.missionId);
    const page = mission
      ? await this.imports.page(
          { electionId: mission.electionId, missionId: mission.id },
          { limit: first, after: after && String(after[0]) },
        )
      : { imports: [], hasNextPage: false, total: 0 };
    return toCountedConnection(this.cursors, LIST, {
      rows: page.imports,
      hasNextPage: page.hasNextPage,
      total: page.total,
      toNode: toTableImportObject,
      toCursor: (row) => [row.id],
    });
  }

  @Mutation(() => TableImportResult, { description: 'Looks at an uploaded file and opens an import of it.' })
  @Allow('coordinator')
  async startTableImport(
    @Args('missionId', { type: () => ID, description: 'The mission for which it is brought in.' }) missionId: string,
    @Args('target', { type: () => ImportTargetEnum, description: 'What it is imported into.' })
    target: ImportTargetName,
    @Args('fileId', { type: () => ID, description: 'The uploaded file, as POST /files answered it.' }) fileId: string,
  ): Promise<ImportAnswer> {
    const mission = await this.missions.find(missionId);
    if (!mission)
      return NotFound.from({ code: 'NOT_FOUND', message: `There is no mission ${missionId.slice(0, 60)}.` });
    return answer(await this.imports.start({ electionId: mission.electionId, missionId, target, fileId }));
  }

  @Mutation(() => TableImportResult, { description: 'Maps the columns and makes the dry run.' })
  @Allow('coordinator')
  async mapTableImport(
    @Args('importId', { type: () => ID, description: 'The import.' }) importId: string,
    @Args('mapping', {
      type: () => GraphQLJSON,
      description:
        '{ "columns": { "<field>": ["<column>", …] }, "mode": "whole" | "part" | "update", "codeChanges"?: "same" | "different", "coordinateSystem"?: "EPSG:…" }',
    })
    mapping: unknown,
    @Args('saveProfileAs', {
      type: () => String,
      nullable: true,
      description: 'Keeps the mapping under this name, to be offered when the same header comes again.',
    })
    saveProfileAs: string | null,
  ): Promise<ImportAnswer> {
    return answer(await this.imports.map({ importId, mapping, ...(saveProfileAs ? { saveProfileAs } : {}) }));
  }

  @Mutation(() => TableImportResult, {
    description: 'Brings in what the dry run showed, in the background, whole or not at all.',
  })
  @Allow('coordinator')
  async commitTableImport(
    @Args('importId', { type: () => ID, description: 'The import.' }) importId: string,
    @Args('withoutRejected', { description: 'Commits the accepted rows although others were rejected.' })
    withoutRejected: boolean,
  ): Promise<ImportAnswer> {
    return answer(await this.imports.commit(importId, withoutRejected));
  }

  @Mutation(() => TableImportResult, {
    description: 'Gives an import up; one that is being brought in leaves nothing behind.',
  })
  @Allow('coordinator')
  async cancelTableImport(
    @Args('importId', { type: () => ID, description: 'The import.' }) importId: string,
  ): Promise<ImportAnswer> {
    return answer(await this.imports.cancel(importId));
  }

  @Subscription(() => TableImportObject, {
    description: 'The import, each time its state or progress changes; first as it is now.',
    resolve: (value: TableImportObject) => value,
  })
  @Allow('coordinator')
  async tableImportChanged(
    @Args('importId', { type: () => ID, description: 'The import.' }) importId: string,
  ): Promise<AsyncGenerator<TableImportObject, void, void>> {
    return followSignals(this.signals, [tableImportTopic(importId)], async () => {
      const found = await this.imports.find(importId);
      if (!found) return undefined;
      const key = JSON.stringify([found.state, found.difference, await this.imports.progress(found)]);
      return { value: toTableImportObject(found), last: ['committed', 'cancelled'].includes(found.state), key };
    });
  }

  @ResolveField(() => ProgressObject, {
    nullable: true,
    description: 'Where the work stands while it goes on, and what was done in the end.',
  })
  async progress(@Parent() { source }: TableImportObject): Promise<ProgressObject | null> {
    const progress = await this.imports.progress(source);
    return progress ? toProgressObject(progress) : null;
  }

  @ResolveField(() => RegisterVersionObject, {
    nullable: true,
    description: 'The version of the register that it made, or that it found itself to equal.',
  })
  async committedVersion(
    @Parent() { source }: TableImportObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RegisterVersionObject | null> {
    if (source.registerVersionId === undefined) return null;
    const version = await loaders.load('register-version', source.registerVersionId, (ids) =>
      this.registers.versionsById(ids),
    );
    return version ? toRegisterVersionObject(version) : null;
  }

  @ResolveField(() => ImportProblemConnection, { description: 'What is wrong with rows, or worth a look.' })
  async problems(
    @Parent() { source }: TableImportObject,
    @Args() page: PageArguments,
  ): Promise<CountedConnection<ImportProblemObject>> {
    const list = `import-problems.${source.id}`;
    const { first, after } = readPage(this.cursors, list, page);
    const found = await this.imports.problems(source.id, { limit: first, after: after && String(after[0]) });
    return toCountedConnection(this.cursors, list, {
      rows: found.problems,
      hasNextPage: found.hasNextPage,
      total: found.total,
      toNode: toImportProblemObject,
      toCursor: (problem) => [problem.position],
    });
  }

  @ResolveField(() => [ImportProblemGroupObject], { description: 'Its problems by kind, the gravest first.' })
  async problemGroups(@Parent() { source }: TableImportObject): Promise<ImportProblemGroupObject[]> {
    const groups = await this.imports.problemGroups(source.id);
    return groups.map((group) => Object.assign(new ImportProblemGroupObject(), group));
  }

  @ResolveField(() => ImportChangeConnection, { description: 'What a commit does to single records.' })
  async changes(
    @Parent() { source }: TableImportObject,
    @Args() page: ImportChangePageInput,
  ): Promise<Connection<ImportChangeObject>> {
    const list = `import-changes.${source.id}`;
    const { first, after } = readPage(this.cursors, list, page);
    const found = await this.imports.changes(source.id, {
      limit: first,
      after: after && String(after[0]),
      kind: page.kind ?? undefined,
    });
    return toConnection(this.cursors, list, {
      rows: found.changes,
      hasNextPage: found.hasNextPage,
      toNode: toImportChangeObject,
      toCursor: (change) => [change.position],
    });
  }
}

function answer(result: Awaited<ReturnType<TableImportService['commit']>>): ImportAnswer {
  return result.ok ? toTableImportObject(result.value) : toFailure(result.failure);
}

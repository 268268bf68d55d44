import { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { CodedError } from './coded-error.js';
import { Cursors, type CursorValues } from './cursor.js';

/** The most rows that one page of a list may have, and how many it has when nothing is said. */
export const PAGE_LIMIT = { maximum: 100, usual: 20 } as const;

/** Arguments of every list. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    defaultValue: PAGE_LIMIT.usual,
    description: `How many to return, 1 to ${PAGE_LIMIT.maximum}.`,
  })
  first: number = PAGE_LIMIT.usual;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor after which the page begins; none for the first page.',
  })
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a list lies.' })
export class PageInfo {
  @Field({ description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last one on the page, to ask for the next page.',
  })
  endCursor: string | null;
}

/** One row of a list with its position. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list. Lists that a partner sees carry no total: it would tell how much there is that the reader may not see. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
}

/** The connection type of a node type, as a base for `class StationConnection extends connectionOf(StationObject, 'Station')`. */
export function connectionOf<Node>(NodeType: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One of a list of ${name}, with its position.` })
  class EdgeObject implements Edge<Node> {
    @Field({ description: 'The position in the list; opaque.' })
    cursor: string;

    @Field(() => NodeType, { description: 'What stands at this position.' })
    node: Node;
  }

  @ObjectType({ isAbstract: true })
  class ConnectionObject implements Connection<Node> {
    @Field(() => [EdgeObject], { description: 'What is on the page, in the order of the list.' })
    edges: EdgeObject[];

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo: PageInfo;
  }
  return ConnectionObject;
}

/** What a list is asked for, with the cursor read. */
export interface PageRequest {
  readonly first: number;
  readonly after: CursorValues | undefined;
}

/** Reads a list's arguments. Throws CodedError PAGE_LIMIT_EXCEEDED or CURSOR_INVALID, naming the value and the limit. */
export function readPage(cursors: Cursors, list: string, page: PageArguments): PageRequest {
  if (page.first < 1 || page.first > PAGE_LIMIT.maximum) {
    throw new CodedError(
      'PAGE_LIMIT_EXCEEDED',
      `first is ${page.first}; 1 to ${PAGE_LIMIT.maximum} are allowed. Ask for pages with after.`,
    );
  }
  if (page.after === undefined || page.after === null) return { first: page.first, after: undefined };
  const decoded = cursors.decode(list, page.after);
  if (!decoded.ok) {
    throw new CodedError('CURSOR_INVALID', 'after is not a cursor of this list: pass an endCursor that it gave.');
  }
  return { first: page.first, after: decoded.value };
}

/** A page ready to go out. */
export interface PageContent<Row, Node> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly toNode: (row: Row) => Node;
  /** The values by which the list is sorted. */
  readonly toCursor: (row: Row) => CursorValues;
}

/** Makes a page out of rows. */
export function toConnection<Row, Node>(
  cursors: Cursors,
  list: string,
  page: PageContent<Row, Node>,
): Connection<Node> {
  const edges = page.rows.map((row) => ({ cursor: cursors.encode(list, page.toCursor(row)), node: page.toNode(row) }));
  return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
}

import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, type Connection } from './connection.js';

/** A page of a list that its reader owns, with how many there are in all; counted only where it is asked for. */
export interface CountedConnection<Node> extends Connection<Node> {
  readonly totalCount: Promise<number>;
}

/**
 * As `connectionOf`, for lists in which the reader sees every row that counts: the total is taken under the reader's own
 * rights.
 */
export function countedConnectionOf<Node>(NodeType: Type<Node>, name: string): Type<CountedConnection<Node>> {
  @ObjectType({ isAbstract: true })
  class CountedConnectionObject extends connectionOf(NodeType, name) {
    @Field(() => Int, { description: 'How many there are in all, as far as the viewer may see them.' })
    totalCount: Promise<number>;
  }
  return CountedConnectionObject;
}

/** Adds the total to a page; `count` is called when the field is asked for. */
export function withTotal<Node>(page: Connection<Node>, count: () => Promise<number>): CountedConnection<Node> {
  return {
    ...page,
    get totalCount() {
      return count();
    },
  };
}

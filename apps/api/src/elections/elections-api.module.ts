import { ElectionModule } from '@comitia/elections';
import { Module } from '@nestjs/common';
import { ApiGraphqlModule } from '../graphql/graphql.module.js';
import { ElectionResolver } from './election.resolver.js';

/** Elections. */
@Module({ imports: [ElectionModule, ApiGraphqlModule], providers: [ElectionResolver] })
export class ElectionsApiModule {}

import { Module } from '@nestjs/common';
import { ReferenceDataCache } from './reference-data.cache';
import { ReferenceDataController } from './reference-data.controller';
import { ReferenceDataReader } from './reference-data.reader';

/** Reference lists and residence rules. */
@Module({ controllers: [ReferenceDataController], providers: [ReferenceDataCache, ReferenceDataReader] })
export class ReferenceDataModule {}

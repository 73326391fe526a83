import { Module } from '@nestjs/common';
import { MyDayController } from './my-day.controller';
import { ReadMyDay } from './read-my-day';

/** The first page of every member. */
@Module({ controllers: [MyDayController], providers: [ReadMyDay] })
export class MyDayModule {}

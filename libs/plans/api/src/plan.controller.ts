import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgreedPlanView, AutonomyView, PlanView } from '@guichet/plans-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AgreePlan } from './agree-plan';
import { AgreedPlanViewDto, AgreePlanDto } from './agreed-plan.dto';
import { AutonomyViewDto } from './autonomy.dto';
import { PlanViewDto } from './plan.dto';
import { ReadAgreedPlan } from './read-agreed-plan';
import { ReadAutonomy } from './read-autonomy';
import { ReadPlan } from './read-plan';
import { SolveUrgency } from './solve-urgency';
import { UrgencySolutionDto } from './urgency.dto';

/** The two tracks of a file: what is urgent, and what is being built. */
@ApiTags('plans')
@Controller('case-files/:caseFileId')
export class PlanController {
  constructor(
    private readonly readPlan: ReadPlan,
    private readonly readAutonomy: ReadAutonomy,
    private readonly readAgreedPlan: ReadAgreedPlan,
    private readonly agreePlan: AgreePlan,
    private readonly solveUrgency: SolveUrgency,
  ) {}

  /** Urgencies with their clocks, the plan, its agreed versions, and whether absences are excused now. */
  @Get('plan')
  @Requires('case_file.read')
  @Answers(PlanViewDto, 'The two tracks, as far as the reader may read them')
  plan(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<PlanView> {
    return this.readPlan.run(actor, caseFileId);
  }

  /** The person’s and the workers’ ratings on the scale "Repères d’autonomie", side by side. */
  @Get('autonomy-ratings')
  @Requires('case_file.read')
  @Answers(AutonomyViewDto, 'The ratings, oldest first')
  autonomy(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<AutonomyView> {
    return this.readAutonomy.run(actor, caseFileId);
  }

  /** One agreed version, and the one before. */
  @Get('agreed-plans/:number')
  @Requires('case_file.read')
  @Answers(AgreedPlanViewDto, 'The version')
  agreed(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('number') number: string,
  ): Promise<AgreedPlanView> {
    return this.readAgreedPlan.run(actor, caseFileId, number);
  }

  /** Keep the plan as it stands as the next agreed version. */
  @Post('agreed-plans')
  @Requires('case_file.write')
  @Creates(ChangedDto, 'The agreed version')
  agree(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() agreement: AgreePlanDto,
  ): Promise<ChangedDto> {
    return this.agreePlan.run(actor, caseFileId, key, agreement);
  }

  /** Solve an urgency; taking it back is a restoration. */
  @Post('urgencies/:urgencyId/solution')
  @HttpCode(200)
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The solved urgency')
  solve(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('urgencyId') itemId: string,
    @IfMatch() version: number,
    @Body() solution: UrgencySolutionDto,
  ): Promise<ChangedDto> {
    return this.solveUrgency.run(actor, { caseFileId, itemId, version }, solution);
  }
}

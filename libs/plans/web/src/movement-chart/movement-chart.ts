import { Component, computed, input } from '@angular/core';
import type { DomainMovement } from '@guichet/plans-domain';
import { CHART, chartPoints, heightOf } from './chart-points';
import type { ChartPoint } from './chart-points';

/**
 * How one domain moved: the person's marks as rounds on a full line, the worker's as squares on a broken one. They
 * differ in shape, so that the chart reads in black and white; a table stands beside it with the words.
 */
@Component({
  selector: 'gu-movement-chart',
  templateUrl: './movement-chart.html',
  styles: `
    :host {
      display: block;
      max-inline-size: 20rem;
      direction: ltr;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      overflow: visible;
    }
    .grid {
      stroke: var(--line);
    }
    .axis {
      fill: var(--ink-3);
      font-size: 9px;
    }
    polyline {
      fill: none;
      stroke-width: 2;
    }
    .self {
      stroke: var(--petrol);
    }
    circle.self {
      fill: var(--petrol);
    }
    .worker {
      stroke: var(--plum);
    }
    polyline.worker {
      stroke-dasharray: 5 4;
    }
    rect.worker {
      fill: var(--surface);
      stroke-width: 2;
    }
    @media print {
      svg {
        print-color-adjust: exact;
      }
    }
  `,
})
export class MovementChart {
  readonly movement = input.required<DomainMovement>();
  /** First and last day of all ratings, so that the charts of the domains stand under each other. */
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  /** What the chart shows, in words. */
  readonly label = input.required<string>();

  protected readonly size = CHART;
  protected readonly steps = [1, 2, 3, 4, 5];
  protected readonly self = computed(() => chartPoints(this.movement().self, this.from(), this.to()));
  protected readonly worker = computed(() => chartPoints(this.movement().worker, this.from(), this.to()));

  protected at(step: number): number {
    return heightOf(step);
  }
  protected path(points: readonly ChartPoint[]): string {
    return points.map(({ x, y }) => `${x},${y}`).join(' ');
  }
}

import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReviewList } from './review-list';

/** The desk of who reviews emergencies of others. */
@Component({
  selector: 'gu-reviews-page',
  imports: [ReviewList, TranslocoPipe],
  template: `
    <div class="page">
      <div>
        <h1 tabindex="-1">{{ 'oversight.reviews.title' | transloco }}</h1>
        <p class="lead">{{ 'oversight.reviews.lead' | transloco }}</p>
      </div>
      <gu-review-list />
    </div>
  `,
})
export class ReviewsPage {}

import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// Not awaited: pages loaded on demand import parts of this file and would wait for it for ever.
bootstrapApplication(App, appConfig).catch(reportError);

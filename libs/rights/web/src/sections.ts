import type { PageSection } from '@guichet/platform-web-kernel';
import { RIGHTS_CATALOGUE } from './i18n/catalogue';

/** Rights of the person, on the page of their file. */
export const FILE_RIGHTS_SECTION: PageSection = {
  place: 'case_file',
  permission: 'rights_request.read',
  catalogue: RIGHTS_CATALOGUE,
  load: () => import('./file-rights/file-rights').then((file) => file.FileRights),
};

/** That nothing in a file changes, at the head of its page. */
export const RESTRICTION_SECTION: PageSection = {
  place: 'case_file_head',
  permission: 'rights_request.read',
  catalogue: RIGHTS_CATALOGUE,
  load: () => import('./restriction-banner/restriction-banner').then((file) => file.RestrictionBanner),
};

/** What we were told of a file that was shared with us, at the head of its page. */
export const RECEIVED_NOTICES_SECTION: PageSection = {
  place: 'case_file_head',
  permission: 'rights_request.read',
  catalogue: RIGHTS_CATALOGUE,
  load: () => import('./received-notices/received-notices').then((file) => file.ReceivedNotices),
};

/** What the person says of a fact, beside it. */
export const RECORD_STATEMENTS_SECTION: PageSection = {
  place: 'record',
  permission: 'rights_request.read',
  catalogue: RIGHTS_CATALOGUE,
  load: () => import('./record-statements/record-statements').then((file) => file.RecordStatements),
};

/** What people ask of the record, on the desk of the officer. */
export const REQUESTS_SECTION: PageSection = {
  place: 'protection_desk',
  permission: 'rights_request.handle',
  catalogue: RIGHTS_CATALOGUE,
  load: () => import('./requests-section/requests-section').then((file) => file.RequestsSection),
};

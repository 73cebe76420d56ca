import { ActivityPage } from './ActivityPage';
import { ConflictPage } from './ConflictPage';
import { ObjectPage } from './ObjectPage';

/** What one comes to from Overview, as one part to be fetched. */
export const pages = { ActivityPage, ConflictPage, ObjectPage };

export type Pages = typeof pages;

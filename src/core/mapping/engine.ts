/**
 * The suggestion engine. Its vocabulary is large and only mapping screens need it, so it is a chunk of its
 * own.
 */
import { prefillMappings } from './prefillMappings';
import { isSure, suggestAll } from './suggestField';
import { suggestValues } from './suggestValues';

/** All suggestion functions, as one chunk. */
export const mappingEngine = { prefillMappings, isSure, suggestAll, suggestValues };

export type MappingEngine = typeof mappingEngine;

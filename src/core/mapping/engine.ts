/** What knows the words of business software: heavy, and wanted only where something is mapped. */
import { prefillMappings } from './prefillMappings';
import { isSure, suggestAll } from './suggestField';
import { suggestValues } from './suggestValues';

/** Everything that suggests, as one part to be fetched. */
export const mappingEngine = { prefillMappings, isSure, suggestAll, suggestValues };

export type MappingEngine = typeof mappingEngine;

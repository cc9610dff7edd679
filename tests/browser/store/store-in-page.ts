/** What a page of the extension needs to make a store as an older Threadkeeper left it. */
export { openDatabase } from '../../../lib/store/database';
export { schemaVersions } from '../../../lib/store/schema';

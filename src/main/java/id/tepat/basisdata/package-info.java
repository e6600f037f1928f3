/**
 * The database before the application: migrations of one schema for both databases, the engine's own tables,
 * the rights that make the audit trail append-only. Depends on no feature.
 */
package id.tepat.basisdata;

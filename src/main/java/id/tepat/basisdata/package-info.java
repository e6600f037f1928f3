/**
 * The database before the application: migrations of one schema for both databases, the engine's own tables, the rights
 * that make the audit trail append-only. Depends on {@code proses}, whose engine brings scripts of its own.
 */
package id.tepat.basisdata;

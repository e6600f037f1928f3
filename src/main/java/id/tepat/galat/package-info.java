/**
 * What can go wrong in a use case, said once: each class is one answer to the person (a page's
 * message) and one HTTP status (RFC 9457). Messages are Indonesian and safe to show. Depends on nothing.
 */
package id.tepat.galat;

/**
 * Files that people bring from outside: what they are is read from their content and never from their name. Depends on
 * nothing.
 */
package id.tepat.berkas;

/**
 * Meja: what every act on a case has in common, whatever the case is about; first that it happens once for each key of the
 * sender's. Depends on nothing but the ground.
 */
package id.tepat.meja;

/**
 * How Tepat itself fares: work that runs by itself and failed is seen by the administrator, with its reason, and can be
 * tried again. Nothing of it is a rule of the reporting. Depends on {@code proses}.
 */
package id.tepat.kesehatan;

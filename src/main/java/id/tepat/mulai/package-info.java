/**
 * What happens when Tepat starts, in order: the clock, reference data, the demo's data or the first administrator's link,
 * the running quarter, and only then the engine's jobs. Depends on every feature that has something to do at start; none
 * depends on it.
 */
package id.tepat.mulai;

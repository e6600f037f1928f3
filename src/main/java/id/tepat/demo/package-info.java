/**
 * Demo mode: a clock that stands in July 2023 and can be moved to the next working day, and a first stock of data, all of
 * it made through the use cases with the clock moved, nothing inserted by hand. Depends on every feature it shows; none
 * depends on it but {@code mulai}.
 */
package id.tepat.demo;

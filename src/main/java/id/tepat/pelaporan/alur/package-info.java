/** What the diagrams of a report call by name: an interface, because reports in flight survive an upgrade. */
package id.tepat.pelaporan.alur;

/** What the diagram of a quarter calls by name: an interface, because quarters in flight survive an upgrade. */
package id.tepat.siklus.alur;

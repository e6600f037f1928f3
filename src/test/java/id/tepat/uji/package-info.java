/**
 * Test support: servers of the tests' own (built WAR, own folder, ports and data below {@code target/uji}, so that a
 * demo may run beside them), both databases, a client of the REST interface, fixtures made through the use cases.
 */
package id.tepat.uji;

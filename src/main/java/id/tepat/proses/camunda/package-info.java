/**
 * Camunda 7 behind {@link id.tepat.proses.Alur}: the only package that imports it. A swap to one of the
 * API-compatible forks touches this package and the pom.
 */
package id.tepat.proses.camunda;

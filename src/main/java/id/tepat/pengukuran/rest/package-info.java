/** Measuring for machines: public, stateless, see {@code /openapi}. */
package id.tepat.pengukuran.rest;

/** The calendar for machines: public, see {@code /openapi}. */
package id.tepat.kalender.rest;

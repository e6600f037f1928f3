/** The frame of the machine interface: errors as RFC 9457, bodies read without trust, pages, limits. */
package id.tepat.galat.rest;

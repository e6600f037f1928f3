/** Perjanjian Kinerja for machines: ids as strings, dates ISO, times ISO with offset. */
package id.tepat.perjanjian.rest;

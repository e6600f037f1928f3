/** The counts of a quarter over REST. */
package id.tepat.pemantauan.rest;

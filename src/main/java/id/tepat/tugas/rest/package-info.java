/** Tasks over REST. */
package id.tepat.tugas.rest;

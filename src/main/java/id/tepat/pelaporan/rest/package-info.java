/** Reports over the machine interface; the same use cases as the pages. */
package id.tepat.pelaporan.rest;

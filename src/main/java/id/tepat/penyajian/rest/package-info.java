/** Reports read over the machine interface, through the same use cases as the pages. */
package id.tepat.penyajian.rest;

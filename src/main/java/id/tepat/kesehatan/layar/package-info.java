/** How Tepat fares, on a page of the administrator. */
package id.tepat.kesehatan.layar;

/** Long lists are handed out in pages, everywhere in the same shape. Depends on {@code galat}. */
package id.tepat.daftar;

/** Evidence on its way in and out of a browser: what is too large is turned away with words, a download is only that. */
package id.tepat.bukti.layar;

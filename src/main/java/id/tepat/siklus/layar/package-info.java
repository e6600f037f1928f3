/** Opening a quarter, as the kabupaten sees it on Pemantauan. */
package id.tepat.siklus.layar;

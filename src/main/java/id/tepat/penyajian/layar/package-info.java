/** Pages on which a report is read, and what their fragments share with every page that shows one. */
package id.tepat.penyajian.layar;

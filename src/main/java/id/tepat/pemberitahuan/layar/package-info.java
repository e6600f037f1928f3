/** Page of one's notices, and the bell in the frame. */
package id.tepat.pemberitahuan.layar;

/** Pages that watch the quarter. */
package id.tepat.pemantauan.layar;

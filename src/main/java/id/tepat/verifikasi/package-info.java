/**
 * The two official acts after the writer's: pengesahan, by which the head of a unit signs and so submits its report, and
 * the kabupaten's verification, which accepts or returns with a reason. Depends on {@code pelaporan}.
 */
package id.tepat.verifikasi;

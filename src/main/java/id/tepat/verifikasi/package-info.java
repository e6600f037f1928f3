/**
 * The two official acts after the writer's: pengesahan, by which the head of a unit signs and so submits its report, and
 * the kabupaten's verification, which accepts or returns with a reason; and what only the kabupaten does outside a chain:
 * excuse or reopen. Depends on {@code antrean}, {@code organisasi}, {@code meja}, {@code pelaporan}, {@code penyajian},
 * {@code cekangka} and {@code proses}, and on {@code pengajuan} for the receipt.
 */
package id.tepat.verifikasi;

package id.tepat.antrean;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pengajuan.CekPengajuan;
import id.tepat.proses.Langkah;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report that waits for somebody's decision.
 *
 * @param langkah   the step it waits in
 * @param versi     version to send back with the decision
 * @param jabatan   null for a unit's own report
 * @param ketepatan of its first submission
 * @param sejak     since when it waits here
 * @param hariKerja working days that it has waited
 * @param tenggat   last day allowed for the decision
 * @param cek       what was noticed in its last submission; null where nobody counted
 * @param dilihat   whether the person who asks has opened that submission
 */
public record BarisAntrean(Langkah langkah, Long id, long versi, JenisLaporan jenis, String perangkatDaerah, String jabatan,
                           Triwulan masa, int pengajuanKe, Ketepatan ketepatan, Instant sejak, int hariKerja, LocalDate tenggat, CekPengajuan cek, boolean dilihat) {

    /** Address of the page that does the step, from the context root. */
    public String alamat() {
        return langkah.halaman() + "?id=" + id;
    }

    /** Whether it is to be answered "baik", by its atasan. */
    public boolean menanggapi() {
        return langkah == Langkah.TANGGAPI_LAPORAN;
    }

    /** Whether nothing was noticed, so that it is ticked beforehand. */
    public boolean bersih() {
        return cek != null && cek.bersih();
    }

    /** Whether it may be accepted in one act with others. */
    public boolean bolehSekaligus() {
        return bersih() || dilihat;
    }

    /** The same for "baik", which over values that disagree needs a word of its own. */
    public boolean bolehDinyatakanBaik() {
        return bersih() || dilihat && cek != null && cek.salah() == 0;
    }

    /** What people call it. */
    public String nama() {
        return (jabatan == null ? jenis.nama() : jabatan) + ", " + perangkatDaerah;
    }
}

package id.tepat.pelaporan;

import id.tepat.organisasi.Kelompok;
import id.tepat.proses.Langkah;

/** Which group each step of a report waits for. */
public final class KelompokLaporan {

    private KelompokLaporan() {}

    /** @throws IllegalArgumentException if it is no step of this report's chain */
    public static Kelompok dari(LaporanKinerja laporan, Langkah langkah) {
        return switch (langkah) {
            case SUSUN_LAPORAN, PERBAIKI_LAPORAN -> penyusun(laporan);
            case TANGGAPI_LAPORAN -> Kelompok.atasan(laporan.jabatan().id());
            case SAHKAN_LAPORAN -> Kelompok.kepala(laporan.perangkatDaerah().id());
            case VERIFIKASI_LAPORAN -> Kelompok.VERIFIKATOR;
            default -> throw new IllegalArgumentException("No step of a report: " + langkah);
        };
    }

    /** Who writes it: of a unit's report whoever is named for that by then. */
    private static Kelompok penyusun(LaporanKinerja laporan) {
        return laporan.jabatan() == null ? Kelompok.penyusunUnit(laporan.perangkatDaerah().id()) : Kelompok.penyusun(laporan.jabatan().id());
    }
}

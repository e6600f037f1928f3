package id.tepat.verifikasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;

/** What waits for Bagian Organisasi. */
@UseCase
public class AntreanVerifikasi {

    @Inject
    private AntreanReader reader;

    @Inject
    private HakAkses hakAkses;

    /** One page of the queue, most urgent first. */
    @Perlu(Perbuatan.VERIFIKASI_LAPORAN)
    public Halaman<BarisAntrean> daftar(Pelaku pelaku, Potongan potongan) {
        hakAkses.pastikan(pelaku, Perbuatan.VERIFIKASI_LAPORAN, Hubungan.ASING);
        return reader.daftar(potongan);
    }
}

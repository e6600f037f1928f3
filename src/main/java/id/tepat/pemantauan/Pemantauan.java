package id.tepat.pemantauan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.OrganisasiReader;
import jakarta.inject.Inject;
import java.util.List;

/** What the kabupaten and its pimpinan see of a quarter. */
@UseCase
public class Pemantauan {

    private PemantauanReader reader;
    private LaporanDipantauReader laporanReader;
    private OrganisasiReader organisasi;
    private HakAkses hakAkses;
    private JamServer jam;

    protected Pemantauan() {}

    @Inject
    Pemantauan(PemantauanReader reader, LaporanDipantauReader laporanReader, OrganisasiReader organisasi, HakAkses hakAkses, JamServer jam) {
        this.reader = reader;
        this.laporanReader = laporanReader;
        this.organisasi = organisasi;
        this.hakAkses = hakAkses;
        this.jam = jam;
    }

    /** Counts by perangkat daerah. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public KeadaanTriwulan keadaan(Pelaku pelaku, Triwulan masa) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMANTAUAN, Hubungan.ASING);
        return reader.keadaan(masa);
    }

    /** The reports behind a count, one page of them. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public Halaman<LaporanDipantau> laporan(Pelaku pelaku, SaringanLaporanDipantau saringan, PermintaanDaftar permintaan) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMANTAUAN, Hubungan.ASING);
        return laporanReader.daftar(saringan, permintaan);
    }

    /** Units to narrow them by; none where there would be too many. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public List<OrganisasiReader.Pilihan> pilihanUnit(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMANTAUAN, Hubungan.ASING);
        return organisasi.unitPilihan(null);
    }

    /** Quarters to choose from, newest first; the one reported on now is always among them. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public List<Triwulan> triwulan(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMANTAUAN, Hubungan.ASING);
        List<Triwulan> ada = reader.triwulan();
        return ada.isEmpty() ? List.of(Triwulan.dari(jam.hariIni()).sebelumnya()) : ada;
    }
}

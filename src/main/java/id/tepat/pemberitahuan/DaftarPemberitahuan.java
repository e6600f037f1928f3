package id.tepat.pemberitahuan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Reading one's own notices; nobody reads another's. */
@UseCase
public class DaftarPemberitahuan {

    private PemberitahuanRepository repository;
    private HakAkses hakAkses;
    private JamServer jam;

    protected DaftarPemberitahuan() {}

    @Inject
    public DaftarPemberitahuan(PemberitahuanRepository repository, HakAkses hakAkses, JamServer jam) {
        this.repository = repository;
        this.hakAkses = hakAkses;
        this.jam = jam;
    }

    /** One page, newest first. */
    @Perlu(Perbuatan.LIHAT_PEMBERITAHUAN)
    public Halaman<BarisPemberitahuan> daftar(Pelaku pelaku, PermintaanDaftar permintaan) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMBERITAHUAN, Hubungan.DIRI);
        return pelaku.pegawaiId() == null ? new Halaman<>(List.of(), permintaan.potongan(), 0) : repository.milik(pelaku.pegawaiId(), permintaan);
    }

    @Perlu(Perbuatan.LIHAT_PEMBERITAHUAN)
    public long banyakBelumDibaca(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMBERITAHUAN, Hubungan.DIRI);
        return pelaku.pegawaiId() == null ? 0 : repository.banyakBelumDibaca(pelaku.pegawaiId());
    }

    /**
     * Marks one read and gives it back, for going on to its page.
     *
     * @throws TidakDitemukan if there is none, or it is another's
     */
    @Perlu(Perbuatan.LIHAT_PEMBERITAHUAN)
    public BarisPemberitahuan baca(Pelaku pelaku, Long id) {
        Pemberitahuan satu = repository.cari(id).orElseThrow(() -> new TidakDitemukan("Pemberitahuan tidak ditemukan."));
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_PEMBERITAHUAN,
                satu.pegawaiId().equals(pelaku.pegawaiId()) ? Hubungan.DIRI : Hubungan.ASING);
        satu.baca(jam.kini());
        return BarisPemberitahuan.dari(satu);
    }

    @Perlu(Perbuatan.LIHAT_PEMBERITAHUAN)
    public void bacaSemua(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMBERITAHUAN, Hubungan.DIRI);
        if (pelaku.pegawaiId() != null) {
            repository.bacaSemua(pelaku.pegawaiId(), jam.kini());
        }
    }
}

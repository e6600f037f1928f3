package id.tepat.pemberitahuan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
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
    private JamServer jam;

    protected DaftarPemberitahuan() {}

    @Inject
    public DaftarPemberitahuan(PemberitahuanRepository repository, JamServer jam) {
        this.repository = repository;
        this.jam = jam;
    }

    /** One page, newest first. */
    @Perlu(value = Perbuatan.LIHAT_PEMBERITAHUAN, sebagai = Hubungan.DIRI)
    public Halaman<BarisPemberitahuan> daftar(Pelaku pelaku, PermintaanDaftar permintaan) {
        return pelaku.pegawaiId() == null ? new Halaman<>(List.of(), permintaan.potongan(), 0) : repository.milik(pelaku.pegawaiId(), permintaan);
    }

    @Perlu(value = Perbuatan.LIHAT_PEMBERITAHUAN, sebagai = Hubungan.DIRI)
    public long banyakBelumDibaca(Pelaku pelaku) {
        return pelaku.pegawaiId() == null ? 0 : repository.banyakBelumDibaca(pelaku.pegawaiId());
    }

    /**
     * Marks one read and gives it back, for going on to its page.
     *
     * @throws TidakDitemukan if there is none, or it is another's
     */
    @Perlu(value = Perbuatan.LIHAT_PEMBERITAHUAN, terhadap = HubunganPemberitahuan.class)
    public BarisPemberitahuan baca(Pelaku pelaku, Long id) {
        Pemberitahuan satu = repository.cari(id).orElseThrow(() -> new TidakDitemukan("Pemberitahuan tidak ditemukan."));
        satu.baca(jam.kini());
        return BarisPemberitahuan.dari(satu);
    }

    @Perlu(value = Perbuatan.LIHAT_PEMBERITAHUAN, sebagai = Hubungan.DIRI)
    public void bacaSemua(Pelaku pelaku) {
        if (pelaku.pegawaiId() != null) {
            repository.bacaSemua(pelaku.pegawaiId(), jam.kini());
        }
    }
}

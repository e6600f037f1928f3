package id.tepat.pemberitahuan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenentuHubungan;
import id.tepat.keamanan.Perbuatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A notice belongs to whom it was sent to. */
@ApplicationScoped
class HubunganPemberitahuan implements PenentuHubungan {

    @Inject
    private PemberitahuanRepository pemberitahuan;

    @Override
    public String objek() {
        return "Pemberitahuan";
    }

    @Override
    public Perbuatan lihat() {
        return Perbuatan.LIHAT_PEMBERITAHUAN;
    }

    @Override
    public Hubungan membaca(Pelaku pelaku, Long id) {
        Pemberitahuan satu = pemberitahuan.cari(id).orElseThrow(() -> new TidakDitemukan("Pemberitahuan tidak ditemukan."));
        return satu.pegawaiId().equals(pelaku.pegawaiId()) ? Hubungan.DIRI : Hubungan.ASING;
    }
}

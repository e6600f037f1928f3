package id.tepat.bukti;

import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenentuHubungan;
import id.tepat.keamanan.Perbuatan;
import id.tepat.pelaporan.AksesLaporan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Evidence is read by whoever reads its report. */
@ApplicationScoped
class HubunganBukti implements PenentuHubungan {

    @Inject
    private BuktiRepository bukti;

    @Inject
    private AksesLaporan akses;

    @Override
    public String objek() {
        return "Bukti";
    }

    @Override
    public Perbuatan lihat() {
        return Perbuatan.LIHAT_LAPORAN;
    }

    @Override
    public Hubungan membaca(Pelaku pelaku, Long id) {
        return akses.membaca(pelaku, bukti.cari(id).orElseThrow(() -> new TidakDitemukan("Bukti tidak ditemukan.")).laporan());
    }
}

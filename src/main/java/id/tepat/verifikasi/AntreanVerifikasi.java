package id.tepat.verifikasi;

import id.tepat.antrean.AntreanReader;
import id.tepat.antrean.BarisAntrean;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for Bagian Organisasi. */
@UseCase
public class AntreanVerifikasi {

    @Inject
    private AntreanReader reader;

    @Inject
    private OrganisasiReader organisasi;

    /**
     * One page of what he may verify, most urgent first unless another order is asked for.
     *
     * @param unit only reports of this perangkat daerah; null for all
     */
    @Perlu(Perbuatan.VERIFIKASI_LAPORAN)
    public Halaman<BarisAntrean> daftar(Pelaku pelaku, Long unit, PermintaanDaftar permintaan) {
        return reader.menunggu(pelaku, Langkah.VERIFIKASI_LAPORAN, unit, permintaan);
    }

    /** Units to narrow the queue by; none where there would be too many. */
    @Perlu(Perbuatan.VERIFIKASI_LAPORAN)
    public List<OrganisasiReader.Pilihan> pilihanUnit(Pelaku pelaku) {
        return organisasi.unitPilihan(null);
    }
}

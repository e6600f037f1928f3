package id.tepat.verifikasi;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.PermintaanRepository;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LangkahLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pengajuan.HasilPengajuan;
import id.tepat.pengajuan.PenerbitanTandaTerima;
import id.tepat.pengajuan.TandaTerima;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** The head of a unit signs its report, or gives it back to its preparer. */
@UseCase
public class Pengesahan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PenerbitanTandaTerima tandaTerima;

    @Inject
    private PermintaanRepository permintaan;

    @Inject
    private LangkahLaporan langkah;

    @Inject
    private JamServer jam;

    /**
     * Signs: that is the report's submission.
     *
     * @param versi the version the head saw
     * @param kunci protects against doing it twice: the same key gives the same receipt
     */
    @Perlu(value = Perbuatan.SAHKAN_LAPORAN, terhadap = HubunganLaporan.Mengesahkan.class)
    public HasilPengajuan sahkan(Pelaku pelaku, Long id, long versi, String catatan, KunciIdempoten kunci) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        Optional<TandaTerima> dahulu = tandaTerima.dahulu(laporan, kunci);
        if (dahulu.isPresent()) {
            return hasil(laporan, dahulu.get());
        }
        laporan.pastikanVersi(versi);
        laporan.sahkan(ArahAlur.LANJUT, catatan, pelaku, jam.kini());
        TandaTerima terima = tandaTerima.terbitkan(laporan, kunci, pelaku);
        langkah.selesaikan(laporan, Set.of(Langkah.SAHKAN_LAPORAN), pelaku, new LangkahLaporan.Putusan(
                Perbuatan.SAHKAN_LAPORAN, ArahAlur.LANJUT, "Disahkan, tanda terima " + terima.nomor(), catatan));
        return hasil(laporan, terima);
    }

    private HasilPengajuan hasil(LaporanKinerja laporan, TandaTerima terima) {
        return new HasilPengajuan(terima, laporan.ketepatan(jam.kini(), jam.zona()));
    }

    /** Gives it back, with a note. */
    @Perlu(value = Perbuatan.SAHKAN_LAPORAN, terhadap = HubunganLaporan.Mengesahkan.class)
    public void kembalikan(Pelaku pelaku, Long id, long versi, String catatan, KunciIdempoten kunci) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        if (permintaan.sudah(laporan.kunci(), kunci)) {
            return;
        }
        laporan.pastikanVersi(versi);
        laporan.sahkan(ArahAlur.KEMBALI, catatan, pelaku, jam.kini());
        langkah.selesaikan(laporan, Set.of(Langkah.SAHKAN_LAPORAN), pelaku, new LangkahLaporan.Putusan(
                Perbuatan.SAHKAN_LAPORAN, ArahAlur.KEMBALI, "Dikembalikan kepala perangkat daerah", catatan));
    }
}

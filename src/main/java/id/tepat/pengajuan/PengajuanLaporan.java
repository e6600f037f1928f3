package id.tepat.pengajuan;

import static id.tepat.proses.Langkah.PERBAIKI_LAPORAN;
import static id.tepat.proses.Langkah.SUSUN_LAPORAN;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.cekangka.LaporanTeruji;
import id.tepat.cekangka.PengujiLaporan;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.Gerak;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
import id.tepat.meja.Putusan;
import id.tepat.meja.Tindakan;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pelaporan.MejaLaporan;
import id.tepat.pelaporan.Rantai;
import id.tepat.proses.ArahAlur;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Submitting a report: the receipt is given once, however often the button was pressed. */
@UseCase
public class PengajuanLaporan {

    private static final Gerak DARI_PENYUSUN = Gerak.menyelesaikan(Set.of(SUSUN_LAPORAN, PERBAIKI_LAPORAN));

    /** What a handover gives: no receipt, that comes with the head's signature. */
    private static final HasilPengajuan DISERAHKAN = new HasilPengajuan(null, null);

    @Inject
    private MejaLaporan meja;

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PengujiLaporan penguji;

    @Inject
    private PenerbitanTandaTerima tandaTerima;

    /**
     * Submits; a unit's report is handed to its head instead, whose signature is the submission.
     *
     * @param versi the version the writer saw
     * @param kunci protects against doing it twice: the same key gives the same receipt
     * @throws id.tepat.galat.Bentrok if it is already submitted (the message names the receipt) or was changed meanwhile
     * @throws TidakSah               if something is missing, or the key was used for another request
     */
    @Perlu(value = Perbuatan.AJUKAN_LAPORAN, terhadap = HubunganLaporan.Menulis.class)
    public HasilPengajuan ajukan(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci) {
        Permintaan permintaan = new Permintaan(pelaku, id, versi, kunci);
        return meja.kerjakan(permintaan, Perbuatan.AJUKAN_LAPORAN, new Tindakan<>() {
            @Override
            public Putusan<HasilPengajuan> lakukan(LaporanKinerja laporan, Instant kini) {
                LaporanTeruji teruji = penguji.uji(laporan);
                pastikanDijelaskan(teruji);
                return laporan.rantai() == Rantai.PERANGKAT_DAERAH ? serahkan(laporan, pelaku, kini)
                        : ajukan(laporan, teruji, permintaan, kini);
            }

            @Override
            public HasilPengajuan dahulu(LaporanKinerja laporan, KunciIdempoten sama) {
                return tandaTerima.dahulu(laporan, sama).orElse(DISERAHKAN);
            }

            @Override
            public void pastikanMungkin(LaporanKinerja laporan) {
                tandaTerima.pastikanBelumTerbit(laporan);
            }
        });
    }

    private Putusan<HasilPengajuan> ajukan(LaporanKinerja laporan, LaporanTeruji teruji, Permintaan permintaan, Instant kini) {
        laporan.ajukan(permintaan.pelaku(), kini);
        HasilPengajuan hasil = tandaTerima.terbitkan(laporan, teruji, permintaan);
        return new Putusan<>(DARI_PENYUSUN, ArahAlur.LANJUT, "Diajukan, tanda terima " + hasil.tandaTerima().nomor(), null, hasil);
    }

    private static Putusan<HasilPengajuan> serahkan(LaporanKinerja laporan, Pelaku pelaku, Instant kini) {
        laporan.serahkan(pelaku, kini);
        return new Putusan<>(DARI_PENYUSUN, ArahAlur.LANJUT, "Diserahkan untuk disahkan", null, DISERAHKAN);
    }

    /** What still keeps the report from being submitted, field by field; for asking before it is. */
    @Perlu(value = Perbuatan.AJUKAN_LAPORAN, terhadap = HubunganLaporan.Menulis.class)
    public List<GalatBidang> kekurangan(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        return Stream.concat(laporan.kekurangan().stream(), belumDijelaskan(penguji.uji(laporan)).stream()).toList();
    }

    /** What disagrees does not lock anybody out in the last hour: it goes through with a word of explanation beside it. */
    private static void pastikanDijelaskan(LaporanTeruji teruji) {
        List<GalatBidang> galat = belumDijelaskan(teruji);
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada angka yang perlu diperbaiki, atau dijelaskan pada keterangan.", galat);
        }
    }

    static List<GalatBidang> belumDijelaskan(LaporanTeruji teruji) {
        return teruji.bertingkat(SALAH).stream().filter(satu -> !teruji.dijelaskan(satu))
                .map(satu -> new GalatBidang(satu.sel() + ".keterangan", satu.pesan() + " Perbaiki, atau jelaskan di sini."))
                .toList();
    }
}

package id.tepat.pengajuan;

import static id.tepat.proses.Langkah.PERBAIKI_LAPORAN;
import static id.tepat.proses.Langkah.SUSUN_LAPORAN;

import id.tepat.capaian.LembarUkur;
import id.tepat.capaian.PengukurLaporan;
import id.tepat.cekangka.CekLaporan;
import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
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
import id.tepat.pelaporan.Rantai;
import id.tepat.proses.ArahAlur;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Submitting a report: the receipt is given once, however often the button was pressed. */
@UseCase
public class PengajuanLaporan {

    /** What a handover gives: no receipt, that comes with the head's signature. */
    private static final HasilPengajuan DISERAHKAN = new HasilPengajuan(null, null);

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PengajuanRepository pengajuanRepository;

    @Inject
    private PenerbitanTandaTerima tandaTerima;

    @Inject
    private PermintaanRepository permintaan;

    @Inject
    private PengukurLaporan pengukur;

    @Inject
    private CekLaporan cek;

    @Inject
    private LangkahLaporan langkah;

    @Inject
    private JamServer jam;

    /**
     * Submits; a unit's report is handed to its head instead, whose signature is the submission.
     *
     * @param versi the version the writer saw
     * @param kunci protects against doing it twice: the same key gives the same receipt
     * @throws Bentrok  if it is already submitted (the message names the receipt) or was changed meanwhile
     * @throws TidakSah if something is missing, or the key was used for another request
     */
    @Perlu(value = Perbuatan.AJUKAN_LAPORAN, terhadap = HubunganLaporan.Menulis.class)
    public HasilPengajuan ajukan(Pelaku pelaku, Long id, long versi, KunciIdempoten kunci) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        Optional<TandaTerima> dahulu = tandaTerima.dahulu(laporan, kunci);
        if (dahulu.isPresent()) {
            return hasil(laporan, dahulu.get());
        }
        if (laporan.rantai() == Rantai.PERANGKAT_DAERAH && permintaan.sudah(laporan.kunci(), kunci)) {
            return DISERAHKAN;
        }
        pastikanBelumDiajukan(laporan);
        laporan.pastikanVersi(versi);
        LembarUkur lembar = pengukur.ukur(laporan);
        List<Ketidaksesuaian> beda = cek.uji(lembar);
        pastikanDijelaskan(lembar, beda);
        return laporan.rantai() == Rantai.PERANGKAT_DAERAH ? serahkan(pelaku, laporan) : ajukan(pelaku, laporan, CekPengajuan.dari(lembar, beda), kunci);
    }

    /** What still keeps the report from being submitted, field by field; for asking before it is. */
    @Perlu(value = Perbuatan.AJUKAN_LAPORAN, terhadap = HubunganLaporan.Menulis.class)
    public List<GalatBidang> kekurangan(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        LembarUkur lembar = pengukur.ukur(laporan);
        return Stream.concat(laporan.kekurangan().stream(), belumDijelaskan(lembar, cek.uji(lembar)).stream()).toList();
    }

    /** What disagrees does not lock anybody out in the last hour: it goes through with a word of explanation beside it. */
    private static void pastikanDijelaskan(LembarUkur lembar, List<Ketidaksesuaian> beda) {
        List<GalatBidang> galat = belumDijelaskan(lembar, beda);
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada angka yang perlu diperbaiki, atau dijelaskan pada keterangan.", galat);
        }
    }

    static List<GalatBidang> belumDijelaskan(LembarUkur lembar, List<Ketidaksesuaian> beda) {
        return beda.stream()
                .filter(satu -> satu.tingkat() == TingkatKetidaksesuaian.SALAH)
                .filter(satu -> !CekPengajuan.dijelaskan(lembar, satu))
                .map(satu -> new GalatBidang(satu.sel() + ".keterangan", satu.pesan() + " Perbaiki, atau jelaskan di sini."))
                .toList();
    }

    private HasilPengajuan ajukan(Pelaku pelaku, LaporanKinerja laporan, CekPengajuan hasilCek, KunciIdempoten kunci) {
        laporan.ajukan(pelaku, jam.kini());
        TandaTerima terima = tandaTerima.terbitkan(laporan, hasilCek, kunci, pelaku);
        langkah.selesaikan(laporan, Set.of(SUSUN_LAPORAN, PERBAIKI_LAPORAN), pelaku, new LangkahLaporan.Putusan(
                Perbuatan.AJUKAN_LAPORAN, ArahAlur.LANJUT, "Diajukan, tanda terima " + terima.nomor(), null));
        return hasil(laporan, terima);
    }

    private HasilPengajuan serahkan(Pelaku pelaku, LaporanKinerja laporan) {
        laporan.serahkan(pelaku, jam.kini());
        langkah.selesaikan(laporan, Set.of(SUSUN_LAPORAN, PERBAIKI_LAPORAN), pelaku, new LangkahLaporan.Putusan(
                Perbuatan.AJUKAN_LAPORAN, ArahAlur.LANJUT, "Diserahkan untuk disahkan", null));
        return DISERAHKAN;
    }

    private void pastikanBelumDiajukan(LaporanKinerja laporan) {
        List<Pengajuan> dahulu = pengajuanRepository.milik(laporan.id());
        if (!laporan.sedangDitulis() && !dahulu.isEmpty()) {
            TandaTerima terakhir = dahulu.get(dahulu.size() - 1).tandaTerima();
            throw new Bentrok("Laporan ini sudah diajukan dengan tanda terima " + terakhir.nomor() + ".");
        }
    }

    private HasilPengajuan hasil(LaporanKinerja laporan, TandaTerima terima) {
        return new HasilPengajuan(terima, laporan.ketepatan(jam.kini(), jam.zona()));
    }
}

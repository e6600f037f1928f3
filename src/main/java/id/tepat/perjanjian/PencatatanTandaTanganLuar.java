package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/**
 * The kabupaten records what was signed on paper outside, e.g. by the Bupati: scan, dates, who entered it. The paper
 * may carry the pihak kedua's signature or both; a review that is still open counts as done, since he signed.
 */
@UseCase
public class PencatatanTandaTanganLuar {

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private LangkahPerjanjian langkah;

    @Inject
    private JamServer jam;

    /**
     * Stores scan and signatures; the Perjanjian Kinerja takes force in the same transaction.
     *
     * @throws TidakSah if the scan is none, a date is missing or still to come, or nobody is known to have signed
     */
    @Perlu(value = Perbuatan.CATAT_TANDA_TANGAN_LUAR, terhadap = HubunganPerjanjian.Mencatat.class)
    public void catat(Pelaku pelaku, Long id, long versi, IsianTandaTanganLuar isian) {
        PerjanjianKinerja perjanjian = repository.untukDiubah(id);
        perjanjian.pastikanVersi(versi);
        LocalDate tanggalKedua = tanggal("tanggalPihakKedua", isian.tanggalPihakKedua());
        PindaianPerjanjian pindaian = repository.tambah(new PindaianPerjanjian(perjanjian, isian.namaBerkas(), isian.isi()));
        if (perjanjian.status() == StatusPerjanjian.DITELAAH) {
            perjanjian.setujui(null, pelaku, jam.kini());
            langkah.lewati(perjanjian, Set.of(Langkah.TELAAH_PERJANJIAN), pelaku, putusan(perjanjian, pindaian));
        }
        if (perjanjian.status() == StatusPerjanjian.DISETUJUI) {
            bubuhkanPertama(pelaku, perjanjian, tanggal("tanggalPihakPertama", isian.tanggalPihakPertama()), pindaian);
        }
        Penandatangan kedua = pihakKedua(perjanjian, isian, tanggalKedua);
        perjanjian.tandaTanganiPihakKedua(pembubuhan(pelaku, kedua, tanggalKedua, pindaian));
        langkah.selesaikan(perjanjian, Set.of(Langkah.TANDA_TANGANI_PIHAK_KEDUA), pelaku, putusan(perjanjian, pindaian));
    }

    private void bubuhkanPertama(Pelaku pelaku, PerjanjianKinerja perjanjian, LocalDate tanggal, PindaianPerjanjian pindaian) {
        Kotak kotak = new PihakPerjanjian(bagan.pada(tanggal), perjanjian.jabatan().id()).pertama();
        var pejabat = repository.pegawai(kotak.pemangku());
        Penandatangan pertama = new Penandatangan(pejabat, kotak.sebutan());
        perjanjian.tandaTanganiPihakPertama(pejabat, pembubuhan(pelaku, pertama, tanggal, pindaian));
        langkah.lewati(perjanjian, Set.of(Langkah.TANDA_TANGANI_PIHAK_PERTAMA), pelaku, putusan(perjanjian, pindaian));
    }

    private Penandatangan pihakKedua(PerjanjianKinerja perjanjian, IsianTandaTanganLuar isian, LocalDate tanggal) {
        if (isian.namaPihakKedua() != null && !isian.namaPihakKedua().isBlank()) {
            return Penandatangan.bukanPegawai(isian.namaPihakKedua(), isian.jabatanPihakKedua());
        }
        return new PihakPerjanjian(bagan.pada(tanggal), perjanjian.jabatan().id()).kedua()
                .map(kotak -> new Penandatangan(repository.pegawai(kotak.pemangku()), kotak.sebutan()))
                .orElseThrow(() -> TidakSah.pada("namaPihakKedua",
                        "Tidak ada pejabat pihak kedua pada tanggal itu; isi nama dan jabatannya."));
    }

    private Pembubuhan pembubuhan(Pelaku pelaku, Penandatangan orang, LocalDate tanggal, PindaianPerjanjian pindaian) {
        return Pembubuhan.diLuarSistem(orang, tanggal, pelaku, jam.kini(), jam.hariIni(), pindaian);
    }

    private static LangkahPerjanjian.Putusan putusan(PerjanjianKinerja perjanjian, PindaianPerjanjian pindaian) {
        return new LangkahPerjanjian.Putusan(Perbuatan.CATAT_TANDA_TANGAN_LUAR, ArahAlur.LANJUT, "Ditandatangani di luar sistem", null,
                "Mencatat " + perjanjian.sebutan() + " yang ditandatangani di luar sistem; pindaian SHA-256 " + pindaian.nilaiHash());
    }

    private static LocalDate tanggal(String sel, LocalDate nilai) {
        if (nilai == null) {
            throw TidakSah.pada(sel, "Wajib diisi.");
        }
        return nilai;
    }
}

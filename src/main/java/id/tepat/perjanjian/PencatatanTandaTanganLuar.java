package id.tepat.perjanjian;

import static id.tepat.proses.Langkah.TANDA_TANGANI_PIHAK_KEDUA;
import static id.tepat.proses.Langkah.TANDA_TANGANI_PIHAK_PERTAMA;
import static id.tepat.proses.Langkah.TELAAH_PERJANJIAN;

import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.Gerak;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
import id.tepat.meja.Putusan;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The kabupaten records what was signed on paper outside, e.g. by the Bupati: scan, dates, who entered it. The paper
 * may carry the pihak kedua's signature or both; a review that is still open counts as done, since he signed.
 */
@UseCase
public class PencatatanTandaTanganLuar {

    @Inject
    private MejaPerjanjian meja;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private PembubuhanHariIni pembubuhan;

    /**
     * Stores scan and signatures; the Perjanjian Kinerja takes force in the same transaction.
     *
     * @throws TidakSah if the scan is none, a date is missing or still to come, or nobody is known to have signed
     */
    @Perlu(value = Perbuatan.CATAT_TANDA_TANGAN_LUAR, terhadap = HubunganPerjanjian.PihakPertama.class)
    public void catat(Pelaku pelaku, Long id, long versi, IsianTandaTanganLuar isian) {
        meja.kerjakan(new Permintaan(pelaku, id, versi, KunciIdempoten.TANPA), Perbuatan.CATAT_TANDA_TANGAN_LUAR, (perjanjian, kini) -> {
            LocalDate tanggalKedua = tanggal("tanggalPihakKedua", isian.tanggalPihakKedua());
            PindaianPerjanjian pindaian = repository.tambah(new PindaianPerjanjian(perjanjian, isian.namaBerkas(), isian.isi()));
            List<Langkah> langkah = bubuhkan(pelaku, perjanjian, isian, pindaian, kini);
            Penandatangan kedua = pihakKedua(perjanjian, isian, tanggalKedua);
            perjanjian.tandaTanganiPihakKedua(pembubuhan.diLuarSistem(kedua, tanggalKedua, pelaku, pindaian));
            return Putusan.tanpaHasil(Gerak.menyelesaikanBerturut(langkah), ArahAlur.LANJUT, "Mencatat " + perjanjian.sebutan()
                    + " yang ditandatangani di luar sistem; pindaian SHA-256 " + pindaian.nilaiHash(), null);
        });
    }

    /**
     * What the paper says beside the pihak kedua's signature.
     *
     * @return all steps that are done with it
     */
    private List<Langkah> bubuhkan(Pelaku pelaku, PerjanjianKinerja perjanjian, IsianTandaTanganLuar isian, PindaianPerjanjian pindaian,
                                   Instant kini) {
        List<Langkah> langkah = new ArrayList<>();
        if (perjanjian.status() == StatusPerjanjian.DITELAAH) {
            perjanjian.setujui(null, pelaku, kini);
            langkah.add(TELAAH_PERJANJIAN);
        }
        if (perjanjian.status() == StatusPerjanjian.DISETUJUI) {
            LocalDate tanggal = tanggal("tanggalPihakPertama", isian.tanggalPihakPertama());
            PembubuhanHariIni.Pejabat pertama = pembubuhan.pertama(perjanjian, tanggal);
            perjanjian.tandaTanganiPihakPertama(pertama.pejabat(), pembubuhan.diLuarSistem(pertama.penandatangan(), tanggal, pelaku, pindaian));
            langkah.add(TANDA_TANGANI_PIHAK_PERTAMA);
        }
        langkah.add(TANDA_TANGANI_PIHAK_KEDUA);
        return langkah;
    }

    private Penandatangan pihakKedua(PerjanjianKinerja perjanjian, IsianTandaTanganLuar isian, LocalDate tanggal) {
        return isian.namaPihakKedua() == null || isian.namaPihakKedua().isBlank() ? pembubuhan.kedua(perjanjian, tanggal)
                : Penandatangan.bukanPegawai(isian.namaPihakKedua(), isian.jabatanPihakKedua());
    }

    private static LocalDate tanggal(String sel, LocalDate nilai) {
        if (nilai == null) {
            throw TidakSah.pada(sel, "Wajib diisi.");
        }
        return nilai;
    }
}

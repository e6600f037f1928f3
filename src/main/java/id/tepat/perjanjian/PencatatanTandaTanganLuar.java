package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.time.LocalDate;

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
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /**
     * Stores scan and signatures; the Perjanjian Kinerja takes force in the same transaction.
     *
     * @throws TidakSah if the scan is none, a date is missing or still to come, or nobody is known to have signed
     */
    @Perlu(value = Perbuatan.CATAT_TANDA_TANGAN_LUAR, terhadap = HubunganPerjanjian.PihakPertama.class)
    public void catat(Pelaku pelaku, Long id, long versi, IsianTandaTanganLuar isian) {
        PerjanjianKinerja perjanjian = repository.ambil(id);
        perjanjian.pastikanVersi(versi);
        LocalDate tanggalKedua = tanggal("tanggalPihakKedua", isian.tanggalPihakKedua());
        PindaianPerjanjian pindaian = repository.tambah(new PindaianPerjanjian(perjanjian, isian.namaBerkas(), isian.isi()));
        if (perjanjian.status() == StatusPerjanjian.DITELAAH) {
            perjanjian.setujui(null, pelaku, jam.kini());
            selesaikan(perjanjian, Langkah.TELAAH_PERJANJIAN);
        }
        if (perjanjian.status() == StatusPerjanjian.DISETUJUI) {
            bubuhkanPertama(pelaku, perjanjian, tanggal("tanggalPihakPertama", isian.tanggalPihakPertama()), pindaian);
        }
        Penandatangan kedua = pihakKedua(perjanjian, isian, tanggalKedua);
        perjanjian.tandaTanganiPihakKedua(pembubuhan(pelaku, kedua, tanggalKedua, pindaian));
        selesaikan(perjanjian, Langkah.TANDA_TANGANI_PIHAK_KEDUA);
        repository.tuliskan();
        jejak.catat(pelaku, Perbuatan.CATAT_TANDA_TANGAN_LUAR, PenyusunanPerjanjian.OBJEK, perjanjian.id(), perjanjian.versi(),
                "Mencatat " + perjanjian.sebutan() + " yang ditandatangani di luar sistem; pindaian SHA-256 " + pindaian.nilaiHash());
    }

    private void bubuhkanPertama(Pelaku pelaku, PerjanjianKinerja perjanjian, LocalDate tanggal, PindaianPerjanjian pindaian) {
        Kotak kotak = new PihakPerjanjian(bagan.pada(tanggal), perjanjian.jabatan().id()).pertama();
        var pejabat = repository.pegawai(kotak.pemangku());
        Penandatangan pertama = new Penandatangan(pejabat, PihakPerjanjian.sebutanJabatan(kotak));
        perjanjian.tandaTanganiPihakPertama(pejabat, pembubuhan(pelaku, pertama, tanggal, pindaian));
        selesaikan(perjanjian, Langkah.TANDA_TANGANI_PIHAK_PERTAMA);
    }

    private Penandatangan pihakKedua(PerjanjianKinerja perjanjian, IsianTandaTanganLuar isian, LocalDate tanggal) {
        if (isian.namaPihakKedua() != null && !isian.namaPihakKedua().isBlank()) {
            return Penandatangan.bukanPegawai(isian.namaPihakKedua(), isian.jabatanPihakKedua());
        }
        return new PihakPerjanjian(bagan.pada(tanggal), perjanjian.jabatan().id()).kedua()
                .map(kotak -> new Penandatangan(repository.pegawai(kotak.pemangku()), PihakPerjanjian.sebutanJabatan(kotak)))
                .orElseThrow(() -> TidakSah.pada("namaPihakKedua",
                        "Tidak ada pejabat pihak kedua pada tanggal itu; isi nama dan jabatannya."));
    }

    private Pembubuhan pembubuhan(Pelaku pelaku, Penandatangan orang, LocalDate tanggal, PindaianPerjanjian pindaian) {
        return Pembubuhan.diLuarSistem(orang, tanggal, pelaku, jam.kini(), jam.hariIni(), pindaian);
    }

    private void selesaikan(PerjanjianKinerja perjanjian, Langkah langkah) {
        repository.tuliskan();
        alur.selesaikan(langkah, KunciPerjanjian.dari(perjanjian), ArahAlur.LANJUT);
    }

    private static LocalDate tanggal(String sel, LocalDate nilai) {
        if (nilai == null) {
            throw TidakSah.pada(sel, "Wajib diisi.");
        }
        return nilai;
    }
}

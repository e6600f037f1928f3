package id.tepat.perjanjian;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.KonfirmasiSandi;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Pegawai;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.tahap.PetugasTahap;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Both signatures, in order: each a confirmed act of the signed-in person, who gives his password again. With the
 * second one the diagram lets the Perjanjian Kinerja take force, in the same transaction.
 */
@UseCase
public class PenandatangananPerjanjian {

    @Inject
    private KonfirmasiSandi konfirmasi;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private PetugasTahap petugas;

    @Inject
    private LangkahPerjanjian langkah;

    @Inject
    private JamServer jam;

    /**
     * @param sandi the person's password
     * @throws id.tepat.galat.TidakSah if it is not his, or the jabatan is vacant
     */
    @Perlu(value = Perbuatan.TANDA_TANGANI_PIHAK_PERTAMA, terhadap = HubunganPerjanjian.PihakPertama.class)
    public void sebagaiPihakPertama(Pelaku pelaku, Long id, long versi, String sandi) {
        PerjanjianKinerja perjanjian = repository.untukDiubah(id);
        pastikan(pelaku, perjanjian, versi, sandi);
        Kotak kotak = new PihakPerjanjian(bagan.hariIni(), perjanjian.jabatan().id()).pertama();
        Pegawai pejabat = repository.pegawai(kotak.pemangku());
        perjanjian.tandaTanganiPihakPertama(pejabat, pembubuhan(pelaku, pejabat, kotak));
        repository.tuliskan();
        teruskan(pelaku, perjanjian, Langkah.TANDA_TANGANI_PIHAK_PERTAMA, Perbuatan.TANDA_TANGANI_PIHAK_PERTAMA);
    }

    /**
     * @param sandi the person's password
     * @throws id.tepat.galat.TidakSah if it is not his
     */
    @Perlu(value = Perbuatan.TANDA_TANGANI_PIHAK_KEDUA, terhadap = HubunganPerjanjian.PihakKedua.class)
    public void sebagaiPihakKedua(Pelaku pelaku, Long id, long versi, String sandi) {
        PerjanjianKinerja perjanjian = repository.untukDiubah(id);
        pastikan(pelaku, perjanjian, versi, sandi);
        Kotak kotak = petugas.siapa(KunciPerjanjian.dari(perjanjian), KelompokPerjanjian.dari(perjanjian, Langkah.TANDA_TANGANI_PIHAK_KEDUA))
                .orElseThrow();
        perjanjian.tandaTanganiPihakKedua(pembubuhan(pelaku, repository.pegawai(kotak.pemangku()), kotak));
        repository.tuliskan();
        teruskan(pelaku, perjanjian, Langkah.TANDA_TANGANI_PIHAK_KEDUA, Perbuatan.TANDA_TANGANI_PIHAK_KEDUA);
    }

    private void pastikan(Pelaku pelaku, PerjanjianKinerja perjanjian, long versi, String sandi) {
        perjanjian.pastikanVersi(versi);
        konfirmasi.pastikan(pelaku, sandi);
    }

    private Pembubuhan pembubuhan(Pelaku pelaku, Pegawai pegawai, Kotak kotak) {
        Penandatangan diri = new Penandatangan(pegawai, kotak.sebutan());
        return Pembubuhan.diSistem(diri, pelaku, jam.kini(), jam.hariIni());
    }

    private void teruskan(Pelaku pelaku, PerjanjianKinerja perjanjian, Langkah ini, Perbuatan perbuatan) {
        langkah.selesaikan(perjanjian, Set.of(ini), pelaku, new LangkahPerjanjian.Putusan(perbuatan, ArahAlur.LANJUT,
                "Ditandatangani", null, "Menandatangani " + perjanjian.sebutan()));
    }
}

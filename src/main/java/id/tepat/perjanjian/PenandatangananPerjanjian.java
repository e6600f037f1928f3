package id.tepat.perjanjian;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.KonfirmasiSandi;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Pegawai;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;

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
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /**
     * @param sandi the person's password
     * @throws id.tepat.galat.TidakSah if it is not his, or the jabatan is vacant
     */
    @Perlu(value = Perbuatan.TANDA_TANGANI_PIHAK_PERTAMA, terhadap = HubunganPerjanjian.PihakPertama.class)
    public void sebagaiPihakPertama(Pelaku pelaku, Long id, long versi, String sandi) {
        PerjanjianKinerja perjanjian = repository.ambil(id);
        PihakPerjanjian pihak = pihak(perjanjian);
        pastikan(pelaku, perjanjian, versi, sandi);
        Kotak kotak = pihak.pertama();
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
        PerjanjianKinerja perjanjian = repository.ambil(id);
        PihakPerjanjian pihak = pihak(perjanjian);
        pastikan(pelaku, perjanjian, versi, sandi);
        Kotak kotak = pihak.kedua().orElseThrow();
        perjanjian.tandaTanganiPihakKedua(pembubuhan(pelaku, repository.pegawai(kotak.pemangku()), kotak));
        repository.tuliskan();
        teruskan(pelaku, perjanjian, Langkah.TANDA_TANGANI_PIHAK_KEDUA, Perbuatan.TANDA_TANGANI_PIHAK_KEDUA);
    }

    private void pastikan(Pelaku pelaku, PerjanjianKinerja perjanjian, long versi, String sandi) {
        perjanjian.pastikanVersi(versi);
        konfirmasi.pastikan(pelaku, sandi);
    }

    private Pembubuhan pembubuhan(Pelaku pelaku, Pegawai pegawai, Kotak kotak) {
        Penandatangan diri = new Penandatangan(pegawai, PihakPerjanjian.sebutanJabatan(kotak));
        return Pembubuhan.diSistem(diri, pelaku, jam.kini(), jam.hariIni());
    }

    private void teruskan(Pelaku pelaku, PerjanjianKinerja perjanjian, Langkah langkah, Perbuatan perbuatan) {
        alur.selesaikan(langkah, KunciPerjanjian.dari(perjanjian), ArahAlur.LANJUT);
        repository.tuliskan();
        jejak.catat(pelaku, perbuatan, PenyusunanPerjanjian.OBJEK, perjanjian.id(), perjanjian.versi(),
                "Menandatangani " + perjanjian.sebutan());
    }

    private PihakPerjanjian pihak(PerjanjianKinerja perjanjian) {
        return new PihakPerjanjian(bagan.hariIni(), perjanjian.jabatan().id());
    }
}

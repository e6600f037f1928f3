package id.tepat.perjanjian;

import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenentuHubungan;
import id.tepat.keamanan.Perbuatan;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How a person stands to a Perjanjian Kinerja, for each kind of act on one; {@link AksesPerjanjian} knows, here it is named. */
public final class HubunganPerjanjian {

    private HubunganPerjanjian() {}

    /** What all have in common: whoever stands to the jabatan that promises, reads what it promises. */
    abstract static class Dasar implements PenentuHubungan {

        @Inject
        protected AksesPerjanjian akses;

        @Inject
        protected PerjanjianRepository perjanjian;

        @Override
        public String objek() {
            return "Perjanjian kinerja";
        }

        @Override
        public Perbuatan lihat() {
            return Perbuatan.LIHAT_PERJANJIAN;
        }

        @Override
        public Hubungan membaca(Pelaku pelaku, Long id) {
            return akses.membaca(pelaku, jabatan(id));
        }

        /** The jabatan that promises. */
        id.tepat.organisasi.Jabatan jabatan(Long id) {
            return perjanjian.ambil(id).jabatan();
        }
    }

    /** For reading, and for beginning a change of it. */
    @ApplicationScoped
    public static class Membaca extends Dasar {}

    /** For drafting it, correcting it, giving it up. */
    @ApplicationScoped
    public static class Menyusun extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.mengerjakan(Langkah.SUSUN_PERJANJIAN, pelaku, perjanjian.ambil(id));
        }
    }

    /** As the side that promises: for signing first. */
    @ApplicationScoped
    public static class PihakPertama extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.mengerjakan(Langkah.TANDA_TANGANI_PIHAK_PERTAMA, pelaku, perjanjian.ambil(id));
        }
    }

    /** As the side that receives the promise: for reviewing, signing second. */
    @ApplicationScoped
    public static class PihakKedua extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.mengerjakan(Langkah.TANDA_TANGANI_PIHAK_KEDUA, pelaku, perjanjian.ambil(id));
        }
    }

    /** As the kabupaten: for recording what was signed on paper. */
    @ApplicationScoped
    public static class Mencatat extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.mencatat(pelaku, perjanjian.ambil(id));
        }
    }

    /** To the jabatan that is to promise; the id is the jabatan's. */
    @ApplicationScoped
    public static class Jabatan extends Dasar {

        @Override
        public String objek() {
            return "Jabatan";
        }

        @Override
        id.tepat.organisasi.Jabatan jabatan(Long id) {
            return perjanjian.jabatan(id).orElseThrow(() -> new TidakDitemukan("Jabatan tidak ditemukan."));
        }
    }

    /** To the scan of one that was signed on paper; the id is the scan's. */
    @ApplicationScoped
    public static class Pindaian extends Dasar {

        @Override
        id.tepat.organisasi.Jabatan jabatan(Long id) {
            return perjanjian.pindaian(id).orElseThrow(() -> new TidakDitemukan("Perjanjian kinerja tidak ditemukan."))
                    .perjanjian().jabatan();
        }
    }
}

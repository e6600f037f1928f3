package id.tepat.perjanjian;

import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenentuHubungan;
import id.tepat.keamanan.Perbuatan;
import id.tepat.organisasi.BaganOrganisasiRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How a person stands to a Perjanjian Kinerja, by either of its two sides. */
public final class HubunganPerjanjian {

    private HubunganPerjanjian() {}

    /** What all have in common: whoever stands to the jabatan that promises, reads what it promises. */
    abstract static class Dasar implements PenentuHubungan {

        @Inject
        private BaganOrganisasiRepository bagan;

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
            return pihak(jabatan(id)).hubungan(pelaku);
        }

        PihakPerjanjian pihak(Long jabatan) {
            return new PihakPerjanjian(bagan.hariIni(), jabatan);
        }

        /** Id of the jabatan that promises. */
        Long jabatan(Long id) {
            return perjanjian.ambil(id).jabatan().id();
        }
    }

    /** As the side that promises: for reading, drafting, signing first. */
    @ApplicationScoped
    public static class PihakPertama extends Dasar {}

    /** As the side that receives the promise: for reviewing, signing second. */
    @ApplicationScoped
    public static class PihakKedua extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return pihak(jabatan(id)).hubunganPihakKedua(pelaku);
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
        Long jabatan(Long id) {
            return perjanjian.jabatan(id).orElseThrow(() -> new TidakDitemukan("Jabatan tidak ditemukan.")).id();
        }
    }

    /** To the scan of one that was signed on paper; the id is the scan's. */
    @ApplicationScoped
    public static class Pindaian extends Dasar {

        @Override
        Long jabatan(Long id) {
            return perjanjian.pindaian(id).orElseThrow(() -> new TidakDitemukan("Perjanjian kinerja tidak ditemukan."))
                    .perjanjian().jabatan().id();
        }
    }
}

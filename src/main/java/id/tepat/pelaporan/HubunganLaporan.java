package id.tepat.pelaporan;

import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenentuHubungan;
import id.tepat.keamanan.Perbuatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How a person stands to a report, for each kind of act on one; {@link AksesLaporan} knows, here it is named. */
public final class HubunganLaporan {

    private HubunganLaporan() {}

    /** What all have in common: reading. */
    abstract static class Dasar implements PenentuHubungan {

        @Inject
        protected AksesLaporan akses;

        @Inject
        protected LaporanRepository laporan;

        @Override
        public String objek() {
            return "Laporan";
        }

        @Override
        public Perbuatan lihat() {
            return Perbuatan.LIHAT_LAPORAN;
        }

        @Override
        public Hubungan membaca(Pelaku pelaku, Long id) {
            return akses.membaca(pelaku, laporan.ambil(id));
        }
    }

    /** For reading. */
    @ApplicationScoped
    public static class Membaca extends Dasar {}

    /** For writing and submitting. */
    @ApplicationScoped
    public static class Menulis extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.menulis(pelaku, laporan.ambil(id));
        }
    }

    /** For the signature of the unit's head. */
    @ApplicationScoped
    public static class Mengesahkan extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.mengesahkan(pelaku, laporan.ambil(id));
        }
    }

    /** For the atasan's answer. */
    @ApplicationScoped
    public static class Menanggapi extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.menanggapi(pelaku, laporan.ambil(id));
        }
    }

    /** For what the kabupaten decides. */
    @ApplicationScoped
    public static class Memverifikasi extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return akses.memverifikasi(pelaku, laporan.ambil(id));
        }
    }
}

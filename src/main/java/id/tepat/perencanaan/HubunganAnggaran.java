package id.tepat.perencanaan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PenentuHubungan;
import id.tepat.keamanan.Perbuatan;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasi.Unit;
import id.tepat.organisasi.BaganOrganisasiRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How a person stands to the budget of a unit; the id is the unit's, or that of a line of it. */
public final class HubunganAnggaran {

    private HubunganAnggaran() {}

    /** What all have in common: reading. */
    abstract static class Dasar implements PenentuHubungan {

        @Inject
        private BaganOrganisasiRepository bagan;

        @Override
        public String objek() {
            return "Perangkat daerah";
        }

        @Override
        public Perbuatan lihat() {
            return Perbuatan.LIHAT_ANGGARAN;
        }

        /** Whoever holds a jabatan of the unit reads its budget as his own, and so does everybody above them. */
        @Override
        public Hubungan membaca(Pelaku pelaku, Long id) {
            BaganOrganisasi hariIni = bagan.hariIni();
            Unit unit = unit(hariIni, id);
            boolean orangDalam = pelaku.jabatan().stream().flatMap(jabatan -> hariIni.kotak(jabatan).stream())
                    .map(Kotak::perangkatDaerah).anyMatch(unit.perangkatDaerah()::equals);
            return orangDalam ? Hubungan.DIRI : hariIni.jabatanDi(unit.perangkatDaerah()).stream()
                    .map(jabatan -> hariIni.hubungan(pelaku, jabatan)).min(Hubungan::compareTo).orElse(Hubungan.ASING);
        }

        /** DIRI only for whoever does the work of the jabatan that the unit named for it. */
        Hubungan mencatat(Pelaku pelaku, Long id) {
            BaganOrganisasi hariIni = bagan.hariIni();
            return hariIni.hubungan(pelaku, unit(hariIni, id).pencatatAnggaran()) == Hubungan.DIRI ? Hubungan.DIRI : Hubungan.ASING;
        }

        private static Unit unit(BaganOrganisasi bagan, Long id) {
            return bagan.unit(id).orElseThrow(() -> new TidakDitemukan("Perangkat daerah tidak ditemukan."));
        }
    }

    /** For reading a unit's budget. */
    @ApplicationScoped
    public static class Membaca extends Dasar {}

    /** For entering a unit's budget and its realisasi. */
    @ApplicationScoped
    public static class Mencatat extends Dasar {

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return mencatat(pelaku, id);
        }
    }

    /** The same, from one of its lines. */
    @ApplicationScoped
    public static class MencatatPos extends Dasar {

        @Inject
        private PosAnggaranRepository pos;

        @Override
        public String objek() {
            return "Pos anggaran";
        }

        @Override
        public Hubungan membaca(Pelaku pelaku, Long id) {
            return super.membaca(pelaku, unit(id));
        }

        @Override
        public Hubungan hubungan(Pelaku pelaku, Long id) {
            return mencatat(pelaku, unit(id));
        }

        private Long unit(Long id) {
            return pos.cari(id).orElseThrow(() -> new TidakDitemukan("Pos anggaran tidak ditemukan.")).perangkatDaerah().id();
        }
    }
}

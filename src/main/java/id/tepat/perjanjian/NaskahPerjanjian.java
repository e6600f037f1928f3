package id.tepat.perjanjian;

import id.tepat.keamanan.Perbuatan;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perencanaan.TingkatAnggaran;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A Perjanjian Kinerja whole, as read.
 *
 * @param kepala         who, what and when
 * @param versiLain      all versions of that jabatan and year, this one included, the first one first
 * @param dapat          what the person who reads may do with it now
 * @param dapatDiubah    whether he may begin a PK Perubahan of it now
 * @param jumlahAnggaran rupiah of the budget annex
 */
public record NaskahPerjanjian(Kepala kepala, List<Sasaran> sasaran, List<Anggaran> anggaran, BigDecimal jumlahAnggaran,
                               List<TandaTangan> tandaTangan, List<Versi> versiLain, Set<Perbuatan> dapat, boolean dapatDiubah) {

    public NaskahPerjanjian {
        sasaran = List.copyOf(sasaran);
        anggaran = List.copyOf(anggaran);
        tandaTangan = List.copyOf(tandaTangan);
        versiLain = List.copyOf(versiLain);
        dapat = Set.copyOf(dapat);
    }

    /**
     * @param pihakKedua        name and jabatan of who is pihak kedua: of the signature, or else of today; null if nobody is
     * @param rencanaMulai      day it is wished to take force, may be null
     */
    public record Kepala(Long id, long versi, String sebutan, int tahun, int urutan, StatusPerjanjian status,
                         Long perangkatDaerahId, String perangkatDaerah, Long jabatanId, String jabatan,
                         Orang pihakPertama, Orang pihakKedua, AlasanPerubahan alasanPerubahan, String penjelasanPerubahan,
                         String catatanTelaah, LocalDate rencanaMulai, LocalDate mulaiBerlaku, LocalDate selesaiBerlaku,
                         String diubahOleh, Instant diubahPada) {

        public boolean perubahan() {
            return urutan > 0;
        }
    }

    /**
     * @param nip     as printed, null where there is none
     * @param pangkat may be null
     */
    public record Orang(String nama, String nip, String pangkat, String jabatan) {}

    /** An objective with its indicators, in order. */
    public record Sasaran(Long id, int urutan, String uraian, List<Indikator> indikator) {

        public Sasaran {
            indikator = List.copyOf(indikator);
        }
    }

    /**
     * @param asal           id of the same indicator in the version before; null for the first and for an added one
     * @param targetTriwulan four values, each may be null
     * @param posAnggaran    ids of the budget lines that pay for it
     */
    public record Indikator(Long id, Long asal, String nama, String satuan, Polaritas polaritas, boolean rasio,
                            CaraAkumulasi caraAkumulasi, BigDecimal target, String targetTeks, List<BigDecimal> targetTriwulan,
                            String labelPembilang, String labelPenyebut, List<Long> posAnggaran) {

        public Indikator {
            posAnggaran = List.copyOf(posAnggaran);
        }

        /** Whether any quarter has a target of its own. */
        public boolean bertriwulan() {
            return targetTriwulan.stream().anyMatch(Objects::nonNull);
        }
    }

    /** @param pagu rupiah that this Perjanjian Kinerja has of the line */
    public record Anggaran(Long id, Long induk, String kode, String nama, TingkatAnggaran tingkat, BigDecimal pagu) {}

    /** @param pindaianId id of the scan; null if signed in Tepat */
    public record TandaTangan(Pihak pihak, CaraTandaTangan cara, Orang orang, LocalDate tanggal, String dicatatOleh,
                              Instant dicatatPada, Long pindaianId) {}

    /** Another version of the same agreement, to look at beside this one. */
    public record Versi(Long id, String sebutan, StatusPerjanjian status, LocalDate mulaiBerlaku, LocalDate selesaiBerlaku) {}

    public Optional<TandaTangan> tandaTangan(Pihak pihak) {
        return tandaTangan.stream().filter(satu -> satu.pihak() == pihak).findFirst();
    }
}

package id.tepat.organisasi;

import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisation as it stands on one day: lines upward and who holds what. An immutable value, so that the
 * rules of substitution can be read and tested in one place:
 *
 * <ul>
 *   <li>a vacant jabatan's report falls to its atasan langsung, and on up the line while vacant;</li>
 *   <li>nobody answers a report of his own: it goes up the line to the next <em>other person</em>.</li>
 * </ul>
 */
public final class BaganOrganisasi {

    /**
     * One jabatan on that day.
     *
     * @param pemangku        pegawai who holds it, null if vacant
     * @param status          in what capacity, null if vacant
     * @param atasanLangsung  id of the jabatan above for reports, null at the top
     * @param pihakKedua      id of the jabatan on the other side of its PK, null at the top
     */
    public record Kotak(Long jabatan, String nama, Long perangkatDaerah, Long atasanLangsung, Long pihakKedua,
                        boolean wajibLapor, Long pemangku, String namaPemangku, StatusPemangku status) {

        public boolean kosong() {
            return pemangku == null;
        }
    }

    /**
     * Who does what for a unit.
     *
     * @param kepala          id of the jabatan that leads it
     * @param penyusunLaporan id of the jabatan that prepares its report
     */
    public record Unit(Long perangkatDaerah, String nama, Long kepala, Long penyusunLaporan, Long pencatatAnggaran) {}

    private final Map<Long, Kotak> kotak;
    private final Map<Long, Unit> unit;

    public BaganOrganisasi(Collection<Kotak> kotak, Collection<Unit> unit) {
        this.kotak = kotak.stream().collect(Collectors.toUnmodifiableMap(Kotak::jabatan, Function.identity()));
        this.unit = unit.stream().collect(Collectors.toUnmodifiableMap(Unit::perangkatDaerah, Function.identity()));
    }

    public Optional<Kotak> kotak(Long jabatan) {
        return jabatan == null ? Optional.empty() : Optional.ofNullable(kotak.get(jabatan));
    }

    public Optional<Unit> unit(Long perangkatDaerah) {
        return Optional.ofNullable(unit.get(perangkatDaerah));
    }

    /** Ids of the jabatan of a unit. */
    public List<Long> jabatanDi(Long perangkatDaerah) {
        return kotak.values().stream().filter(satu -> satu.perangkatDaerah().equals(perangkatDaerah)).map(Kotak::jabatan).toList();
    }

    /** The boxes that this person holds today, in the order of their names. */
    public List<Kotak> dipegang(Long pegawai) {
        return kotak.values().stream().filter(satu -> !satu.kosong() && satu.pemangku().equals(pegawai))
                .sorted(Comparator.comparing(Kotak::nama)).toList();
    }

    /** The box whose holder does this jabatan's work today: its own, or, vacant, the next held one above. */
    public Optional<Kotak> pengisi(Long jabatan) {
        return naik(jabatan, Kotak::atasanLangsung).filter(satu -> !satu.kosong()).findFirst();
    }

    /** The box whose holder answers this jabatan's reports today: the first other person up the line. */
    public Optional<Kotak> penjawab(Long jabatan) {
        return penjawab(jabatan, null);
    }

    /** The same, but not the person who wrote the report, even if he no longer holds the jabatan (null: nobody). */
    public Optional<Kotak> penjawab(Long jabatan, Long penulis) {
        return orangLain(jabatan, Kotak::atasanLangsung, penulis);
    }

    /** The box whose holder signs this jabatan's PK as pihak kedua today: the first other person up that line. */
    public Optional<Kotak> pihakKedua(Long jabatan) {
        return orangLain(jabatan, Kotak::pihakKedua, null);
    }

    /** How a person stands to a jabatan's data today. */
    public Hubungan hubungan(Pelaku pelaku, Long jabatan) {
        if (pelaku.pegawaiId() == null || jabatan == null) {
            return Hubungan.ASING;
        }
        if (pengisi(jabatan).map(Kotak::pemangku).filter(pelaku.pegawaiId()::equals).isPresent()) {
            return Hubungan.DIRI;
        }
        boolean diAtas = diAtas(jabatan, Kotak::atasanLangsung, pelaku.pegawaiId())
                || diAtas(jabatan, Kotak::pihakKedua, pelaku.pegawaiId());
        return diAtas ? Hubungan.LINI : Hubungan.ASING;
    }

    /**
     * The groups of tasks this person serves today: {@code penyusun-J}, {@code atasan-J}, {@code pihak-kedua-J}
     * and {@code kepala-P}.
     */
    public Set<String> kelompokTugas(Long pegawai) {
        if (pegawai == null) {
            return Set.of();
        }
        Set<String> kelompok = new HashSet<>();
        for (Kotak satu : kotak.values()) {
            Long id = satu.jabatan();
            tambah(kelompok, KelompokTugas.penyusun(id), pengisi(id), pegawai);
            tambah(kelompok, KelompokTugas.atasan(id), penjawab(id), pegawai);
            tambah(kelompok, KelompokTugas.pihakKedua(id), pihakKedua(id), pegawai);
        }
        unit.values().forEach(satu ->
                tambah(kelompok, KelompokTugas.kepala(satu.perangkatDaerah()), pengisi(satu.kepala()), pegawai));
        return kelompok;
    }

    /** Ids of all jabatan whose reports this person may read: his own and everything below him; null (no official) none. */
    public Set<Long> terlihat(Long pegawai) {
        if (pegawai == null) {
            return Set.of();
        }
        return kotak.values().stream()
                .filter(satu -> pengisi(satu.jabatan()).map(Kotak::pemangku).filter(pegawai::equals).isPresent()
                        || diAtas(satu.jabatan(), Kotak::atasanLangsung, pegawai)
                        || diAtas(satu.jabatan(), Kotak::pihakKedua, pegawai))
                .map(Kotak::jabatan)
                .collect(Collectors.toSet());
    }

    private Optional<Kotak> orangLain(Long jabatan, Function<Kotak, Long> garis, Long penulis) {
        Long diri = pengisi(jabatan).map(Kotak::pemangku).orElse(null);
        return naik(jabatan, garis).skip(1)
                .filter(satu -> !satu.kosong() && !satu.pemangku().equals(diri) && !satu.pemangku().equals(penulis))
                .findFirst();
    }

    private boolean diAtas(Long jabatan, Function<Kotak, Long> garis, Long pegawai) {
        return naik(jabatan, garis).skip(1).anyMatch(satu -> pegawai.equals(satu.pemangku()));
    }

    /** The jabatan and those above it along one line; a line drawn in a circle by mistake ends where it closes. */
    private Stream<Kotak> naik(Long jabatan, Function<Kotak, Long> garis) {
        List<Kotak> jalur = new ArrayList<>();
        for (Kotak satu = kotak(jabatan).orElse(null); satu != null && !jalur.contains(satu);
                satu = kotak(garis.apply(satu)).orElse(null)) {
            jalur.add(satu);
        }
        return jalur.stream();
    }

    private static void tambah(Set<String> kelompok, String nama, Optional<Kotak> petugas, Long pegawai) {
        petugas.map(Kotak::pemangku).filter(pegawai::equals).ifPresent(dia -> kelompok.add(nama));
    }
}

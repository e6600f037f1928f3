package id.tepat.organisasi;

import static java.util.stream.Collectors.groupingBy;

import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.Kelompok.Jenis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisation as it stands on one day: lines upward and who holds what. An immutable value, indexed by person and by
 * jabatan, so that the rules of substitution can be read and tested in one place and asking costs a look-up however large
 * the kabupaten is:
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

        /** As a signature block prints it: {@code Plt. Camat Kedungjajang}; of a vacant one its name alone. */
        public String sebutan() {
            return status == null ? nama : status.awalan() + nama;
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
    private final Map<Long, List<Kotak>> menurutPemangku;
    private final Map<Long, List<Kotak>> menurutUnit;
    private final Map<Long, List<Kotak>> menurutAtasan;
    private final Map<Long, List<Kotak>> menurutPihakKedua;
    private final Map<Long, List<Unit>> menurutKepala;
    private final Map<Long, List<Unit>> menurutPenyusun;

    public BaganOrganisasi(Collection<Kotak> kotak, Collection<Unit> unit) {
        this.kotak = kotak.stream().collect(Collectors.toUnmodifiableMap(Kotak::jabatan, Function.identity()));
        this.unit = unit.stream().collect(Collectors.toUnmodifiableMap(Unit::perangkatDaerah, Function.identity()));
        this.menurutPemangku = menurut(kotak, Kotak::pemangku);
        this.menurutUnit = menurut(kotak, Kotak::perangkatDaerah);
        this.menurutAtasan = menurut(kotak, Kotak::atasanLangsung);
        this.menurutPihakKedua = menurut(kotak, Kotak::pihakKedua);
        this.menurutKepala = menurut(unit, Unit::kepala);
        this.menurutPenyusun = menurut(unit, Unit::penyusunLaporan);
    }

    public Optional<Kotak> kotak(Long jabatan) {
        return jabatan == null ? Optional.empty() : Optional.ofNullable(kotak.get(jabatan));
    }

    public Optional<Unit> unit(Long perangkatDaerah) {
        return Optional.ofNullable(unit.get(perangkatDaerah));
    }

    /** Ids of the jabatan of a unit. */
    public List<Long> jabatanDi(Long perangkatDaerah) {
        return menurutUnit.getOrDefault(perangkatDaerah, List.of()).stream().map(Kotak::jabatan).toList();
    }

    /** The boxes that this person holds today, in the order of their names; null (no official) holds none. */
    public List<Kotak> dipegang(Long pegawai) {
        return pegawai == null ? List.of() : menurutPemangku.getOrDefault(pegawai, List.of()).stream()
                .sorted(Comparator.comparing(Kotak::nama)).toList();
    }

    /** The box whose holder does this jabatan's work today: its own, or, vacant, the next held one above. */
    public Optional<Kotak> pengisi(Long jabatan) {
        return naik(jabatan, Kotak::atasanLangsung).filter(satu -> !satu.kosong()).findFirst();
    }

    /** The box whose holder answers this jabatan's reports today: the first other person up the line. */
    public Optional<Kotak> penjawab(Long jabatan) {
        return garis(Kelompok.atasan(jabatan)).stream().findFirst();
    }

    /** The box whose holder signs this jabatan's PK as pihak kedua today: the first other person up that line. */
    public Optional<Kotak> pihakKedua(Long jabatan) {
        return garis(Kelompok.pihakKedua(jabatan)).stream().findFirst();
    }

    /**
     * Whom a group's step falls to: the first of them, or, where something he did in the case forbids it to him, the next;
     * each person once. Empty for the kabupaten, whose group is made of accounts.
     */
    public List<Kotak> garis(Kelompok kelompok) {
        Set<Long> sudah = new HashSet<>();
        return jalur(kelompok).filter(satu -> !satu.kosong() && sudah.add(satu.pemangku())).toList();
    }

    private Stream<Kotak> jalur(Kelompok kelompok) {
        Long id = kelompok.id();
        return switch (kelompok.jenis()) {
            case PENYUSUN -> naik(id, Kotak::atasanLangsung);
            case PENYUSUN_UNIT -> naik(unit(id).map(Unit::penyusunLaporan).orElse(null), Kotak::atasanLangsung);
            case KEPALA -> naik(unit(id).map(Unit::kepala).orElse(null), Kotak::atasanLangsung);
            case ATASAN -> orangLain(id, Kotak::atasanLangsung);
            case PIHAK_PERTAMA -> kotak(id).stream();
            case PIHAK_KEDUA -> orangLain(id, Kotak::pihakKedua);
            case VERIFIKATOR -> Stream.empty();
        };
    }

    /** The groups on whose line this person stands today, each with the persons asked before him. */
    public Map<Kelompok, List<Long>> giliran(Long pegawai) {
        Map<Kelompok, List<Long>> giliran = new HashMap<>();
        kelompok(pegawai).forEach(satu -> {
            List<Long> orang = garis(satu).stream().map(Kotak::pemangku).toList();
            int tempat = orang.indexOf(pegawai);
            if (tempat >= 0) {
                giliran.put(satu, orang.subList(0, tempat));
            }
        });
        return giliran;
    }

    /** The groups of tasks this person is the first to serve today. */
    public Set<Kelompok> kelompokTugas(Long pegawai) {
        return giliran(pegawai).entrySet().stream().filter(satu -> satu.getValue().isEmpty()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<Kelompok> kelompok(Long pegawai) {
        Set<Kelompok> kelompok = new LinkedHashSet<>();
        for (Kotak dipegang : dipegang(pegawai)) {
            kelompok.add(Kelompok.pihakPertama(dipegang.jabatan()));
            turun(dipegang, menurutAtasan, satu -> {
                kelompok.add(Kelompok.penyusun(satu.jabatan()));
                kelompok.add(Kelompok.atasan(satu.jabatan()));
                tambah(kelompok, Jenis.KEPALA, menurutKepala.get(satu.jabatan()));
                tambah(kelompok, Jenis.PENYUSUN_UNIT, menurutPenyusun.get(satu.jabatan()));
            });
            turun(dipegang, menurutPihakKedua, satu -> kelompok.add(Kelompok.pihakKedua(satu.jabatan())));
        }
        return kelompok;
    }

    private static void tambah(Set<Kelompok> kelompok, Jenis jenis, List<Unit> milik) {
        if (milik != null) {
            milik.forEach(satu -> kelompok.add(new Kelompok(jenis, satu.perangkatDaerah())));
        }
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

    /** Ids of all jabatan whose reports this person may read: his own and everything below him; null (no official) none. */
    public Set<Long> terlihat(Long pegawai) {
        Set<Long> terlihat = new HashSet<>();
        for (Kotak dipegang : dipegang(pegawai)) {
            turun(dipegang, menurutAtasan, satu -> terlihat.add(satu.jabatan()));
            turun(dipegang, menurutPihakKedua, satu -> terlihat.add(satu.jabatan()));
        }
        return terlihat;
    }

    /** Those above the jabatan along a line, but for whoever does its work himself. */
    private Stream<Kotak> orangLain(Long jabatan, Function<Kotak, Long> garis) {
        Long diri = pengisi(jabatan).map(Kotak::pemangku).orElse(null);
        return naik(jabatan, garis).skip(1).filter(satu -> !satu.kosong() && !satu.pemangku().equals(diri));
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

    /** The box and everything below it along one line. */
    private static void turun(Kotak dari, Map<Long, List<Kotak>> bawahan, Consumer<Kotak> kunjungi) {
        Map<Long, Kotak> jalan = new LinkedHashMap<>(Map.of(dari.jabatan(), dari));
        List<Kotak> menunggu = new ArrayList<>(List.of(dari));
        while (!menunggu.isEmpty()) {
            Kotak satu = menunggu.remove(menunggu.size() - 1);
            kunjungi.accept(satu);
            bawahan.getOrDefault(satu.jabatan(), List.of()).stream()
                    .filter(bawah -> jalan.putIfAbsent(bawah.jabatan(), bawah) == null).forEach(menunggu::add);
        }
    }

    private static <T> Map<Long, List<T>> menurut(Collection<T> semua, Function<T, Long> kunci) {
        return semua.stream().filter(satu -> kunci.apply(satu) != null).collect(groupingBy(kunci));
    }
}

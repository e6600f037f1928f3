package id.tepat.tugas;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.UraianTenggat;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.KelompokTugas;
import id.tepat.pelaporan.KunciLaporan;
import id.tepat.perjanjian.KunciPerjanjian;
import id.tepat.proses.Alur;
import id.tepat.proses.TugasMasuk;
import id.tepat.tugas.TugasSaya.Objek;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What waits for a person today; a page of it costs the same number of statements however many wait. */
@UseCase
public class DaftarTugas {

    private Alur alur;
    private BaganOrganisasiRepository bagan;
    private PerihalTugasReader perihal;
    private HariLiburRepository hariLibur;
    private JamServer jam;

    protected DaftarTugas() {}

    @Inject
    public DaftarTugas(Alur alur, BaganOrganisasiRepository bagan, PerihalTugasReader perihal,
                       HariLiburRepository hariLibur, JamServer jam) {
        this.alur = alur;
        this.bagan = bagan;
        this.perihal = perihal;
        this.hariLibur = hariLibur;
        this.jam = jam;
    }

    /** One page of his own open tasks, most urgent first. */
    @Perlu(value = Perbuatan.LIHAT_TUGAS, sebagai = Hubungan.DIRI)
    public Halaman<TugasSaya> daftar(Pelaku pelaku, Potongan potongan) {
        Set<String> kelompok = kelompok(pelaku);
        List<TugasMasuk> tugas = alur.tugas(kelompok, potongan.mulai(), potongan.ukuran());
        return new Halaman<>(uraikan(tugas), potongan, alur.banyakTugas(kelompok));
    }

    /** The groups of tasks he serves today: those of the jabatan he fills, and the kabupaten's for its verifikator. */
    private Set<String> kelompok(Pelaku pelaku) {
        Set<String> kelompok = new HashSet<>();
        if (pelaku.pegawaiId() != null && pelaku.berperan(Peran.PEGAWAI)) {
            kelompok.addAll(bagan.hariIni().kelompokTugas(pelaku.pegawaiId()));
        }
        if (pelaku.berperan(Peran.VERIFIKATOR)) {
            kelompok.add(KelompokTugas.VERIFIKATOR);
        }
        return kelompok;
    }

    private List<TugasSaya> uraikan(List<TugasMasuk> tugas) {
        if (tugas.isEmpty()) {
            return List.of();
        }
        Map<Long, PerihalTugas> laporan = perihal.laporan(id(tugas, KunciLaporan::cocok, KunciLaporan::id));
        Map<Long, PerihalTugas> perjanjian = perihal.perjanjian(id(tugas, KunciPerjanjian::cocok, KunciPerjanjian::id));
        KalenderKerja kalender = hariLibur.kalender();
        return tugas.stream()
                .map(satu -> KunciLaporan.cocok(satu.kunci())
                        ? baris(satu, Objek.LAPORAN, laporan.get(KunciLaporan.id(satu.kunci())), kalender)
                        : baris(satu, Objek.PERJANJIAN, perjanjian.get(KunciPerjanjian.id(satu.kunci())), kalender))
                .filter(Objects::nonNull)
                .toList();
    }

    private TugasSaya baris(TugasMasuk tugas, Objek objek, PerihalTugas ini, KalenderKerja kalender) {
        return ini == null ? null : new TugasSaya(tugas.id(), tugas.langkah(), ini.judul(), ini.perangkatDaerah(), ini.jabatan(),
                objek, ini.id(), uraian(tugas, ini, kalender.untuk(HariKerja.dari(ini.hariKerjaSepekan()))));
    }

    private UraianTenggat uraian(TugasMasuk tugas, PerihalTugas ini, KalenderKerja kalender) {
        if (tugas.tenggat() == null) {
            return null;
        }
        LocalDate mulai = switch (tugas.langkah()) {
            case SUSUN_LAPORAN, SAHKAN_LAPORAN -> ini.mulai();
            default -> jam.tanggal(tugas.sejak());
        };
        return UraianTenggat.dari(kalender, mulai, jam.hariIni(), jam.tanggal(tugas.tenggat()));
    }

    private static List<Long> id(List<TugasMasuk> tugas, Predicate<String> cocok, Function<String, Long> id) {
        return tugas.stream().map(TugasMasuk::kunci).filter(cocok).map(id).distinct().toList();
    }
}

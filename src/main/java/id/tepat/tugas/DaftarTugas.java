package id.tepat.tugas;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.tahap.Perkara;
import id.tepat.tahap.PetugasTahap;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * What waits for a person today: exactly the open steps he may do. A page of it costs the same number of statements however
 * many wait.
 */
@UseCase
public class DaftarTugas {

    private PetugasTahap petugas;
    private TahapRepository tahapRepository;
    private PerihalTugasReader perihal;
    private HariLiburRepository hariLibur;
    private JamServer jam;

    protected DaftarTugas() {}

    @Inject
    public DaftarTugas(PetugasTahap petugas, TahapRepository tahapRepository, PerihalTugasReader perihal,
                       HariLiburRepository hariLibur, JamServer jam) {
        this.petugas = petugas;
        this.tahapRepository = tahapRepository;
        this.perihal = perihal;
        this.hariLibur = hariLibur;
        this.jam = jam;
    }

    /** One page of his own open tasks, most urgent first. */
    @Perlu(value = Perbuatan.LIHAT_TUGAS, sebagai = Hubungan.DIRI)
    public Halaman<TugasSaya> daftar(Pelaku pelaku, Potongan potongan) {
        Halaman<Tahap> tahap = tahapRepository.daftar(petugas.milik(pelaku), potongan);
        return new Halaman<>(uraikan(tahap.isi()), potongan, tahap.jumlah());
    }

    private List<TugasSaya> uraikan(List<Tahap> tahap) {
        if (tahap.isEmpty()) {
            return List.of();
        }
        Map<Perkara, PerihalTugas> perihalnya = perihal.milik(tahap.stream().map(Tahap::perkara).distinct().toList());
        KalenderKerja kalender = hariLibur.kalender();
        return tahap.stream().map(satu -> baris(satu, perihalnya.get(satu.perkara()), kalender)).toList();
    }

    private TugasSaya baris(Tahap tahap, PerihalTugas ini, KalenderKerja kalender) {
        return new TugasSaya(String.valueOf(tahap.id()), tahap.langkah(), ini.judul(), ini.perangkatDaerah(), ini.jabatan(), tahap.perkara(),
                tahap.masa().uraikan(kalender.untuk(HariKerja.dari(ini.hariKerjaSepekan())), jam.hariIni()));
    }
}

package id.tepat.proses.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The collaborators a diagram calls, as the engine needs them: they answer what the test has set and
 * write down what was asked of them. The real beans have tests of their own; here the diagram is the
 * subject.
 */
public class StandIns {

    /** Due date every stand-in answers: Friday 7 July 2023, midnight WIB of the following day. */
    static final Instant TENGGAT = Instant.parse("2023-07-07T17:00:00Z");

    private final List<String> calls = new ArrayList<>();
    private boolean perluVerifikasi;
    private boolean penyelesaianGagal;

    final Siklus siklus = new Siklus();

    void reset() {
        calls.clear();
        perluVerifikasi = true;
        penyelesaianGagal = false;
        siklus.reset();
    }

    /** What the diagrams have asked for, in order, as {@code bean.method kunci}. */
    List<String> calls() {
        return calls;
    }

    void tanpaVerifikasi() {
        perluVerifikasi = false;
    }

    void penyelesaianGagal() {
        penyelesaianGagal = true;
    }

    Map<Object, Object> beans() {
        return new HashMap<>(Map.of(
                "penerimaTugas", new PenerimaTugas(),
                "batasWaktu", new BatasWaktu(),
                "tahapLaporan", new PembukaanTahap("tahapLaporan"),
                "tahapPerjanjian", new PembukaanTahap("tahapPerjanjian"),
                "kebijakanAlur", new KebijakanAlur(),
                "penyelesaianLaporan", new PenyelesaianLaporan(),
                "pemberlakuanPerjanjian", new PemberlakuanPerjanjian(),
                "siklusTriwulan", siklus));
    }

    /** Groups named after the asker, so that a test sees who was asked for. */
    public class PenerimaTugas {
        public String penyusun(String kunci) {
            return "penyusun-1";
        }

        public String atasan(String kunci) {
            return "atasan-1";
        }

        public String kepala(String kunci) {
            return "kepala-9";
        }

        public String kabupaten(String kunci) {
            return "verifikator";
        }

        public String pihakPertama(String kunci) {
            return "pihak-pertama-1";
        }

        public String penandatanganPertama(String kunci) {
            return "penandatangan-pertama-1";
        }

        public String pihakKedua(String kunci) {
            return "pihak-kedua-1";
        }
    }

    /** One due date per stage, a day apart, so that a test sees which one a task was given. */
    public class BatasWaktu {
        public Date pengajuan(String kunci) {
            return hari(0);
        }

        public Date perbaikan(String kunci) {
            return hari(2);
        }

        public Date tanggapan(String kunci) {
            return hari(3);
        }

        public Date verifikasi(String kunci) {
            return hari(5);
        }

        public Date perjanjian(String kunci) {
            return hari(30);
        }
    }

    static Date hari(int sesudah) {
        return Date.from(TENGGAT.plusSeconds(86_400L * sesudah));
    }

    /** Both beans that open stages. */
    public class PembukaanTahap {
        private final String bean;

        PembukaanTahap(String bean) {
            this.bean = bean;
        }

        public void buka(String kunci, String tugas, Date tenggat) {
            calls.add(bean + ".buka " + kunci + " " + tugas + " "
                    + Objects.requireNonNull(tenggat, "a stage is opened with its due date").toInstant());
        }
    }

    public class KebijakanAlur {
        public boolean perluVerifikasi(String kunci) {
            return perluVerifikasi;
        }
    }

    public class PenyelesaianLaporan {
        public void selesaikan(String kunci) {
            if (penyelesaianGagal) {
                throw new IllegalStateException("selesaikan " + kunci + " failed");
            }
            calls.add("penyelesaianLaporan.selesaikan " + kunci);
        }

        public void beriTahuAtasanKepala(String kunci) {
            calls.add("penyelesaianLaporan.beriTahuAtasanKepala " + kunci);
        }
    }

    public class PemberlakuanPerjanjian {
        public void berlakukan(String kunci) {
            calls.add("pemberlakuanPerjanjian.berlakukan " + kunci);
        }
    }
}

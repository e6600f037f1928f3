package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakSah;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pengaturan.IsianSkala;
import id.tepat.pengaturan.PenetapanSkala;
import id.tepat.pengukuran.Predikat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The editor of a scale: a new one, or the next version of one; its picture follows what is typed. */
@Named
@RequestScoped
@Alamat("/pengaturan/skala-ubah.xhtml")
public class UbahSkala extends Layar {

    private static final int BARIS = 8;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanSkala useCase;

    private final List<BarisSkala> kelas = IntStream.rangeClosed(1, BARIS).mapToObj(BarisSkala::new).toList();
    private Long asal;
    private String nama;
    private String dasar;

    /** Fills the form with the version that the new one follows, the highest class first. */
    @Override
    protected void muat(ParameterLayar parameter) {
        asal = parameter.idBilaAda("asal");
        if (asal != null) {
            PenetapanSkala.Rincian versi = useCase.lihat(pelakuAktif.pelaku(), asal);
            nama = versi.nama();
            dasar = versi.dasar();
            List<Predikat> semua = versi.kelas();
            IntStream.range(0, Math.min(BARIS, semua.size())).forEach(i -> kelas.get(i).isi(semua.get(semua.size() - 1 - i)));
        }
    }

    public void simpan() {
        useCase.simpan(pelakuAktif.pelaku(), isian());
        selesai("Skala disimpan. Tetapkan di bawah ini di mana dan sejak kapan skala itu berlaku.", "/pengaturan/skala.xhtml");
    }

    /** The picture of what can be read so far. */
    public String getGambar() {
        return GambarSkala.svg(isian().terbaca());
    }

    /** Why it could not be saved now; empty if it could. */
    public String getKekurangan() {
        try {
            isian().skala();
            return "";
        } catch (TidakSah e) {
            return e.getMessage();
        }
    }

    private IsianSkala isian() {
        return new IsianSkala(asal, nama, dasar, kelas.stream().map(BarisSkala::isian).toList());
    }

    public List<BarisSkala> getKelas() {
        return kelas;
    }

    public Long getAsal() {
        return asal;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public String getDasar() {
        return dasar;
    }

    public void setDasar(String dasar) {
        this.dasar = dasar;
    }
}

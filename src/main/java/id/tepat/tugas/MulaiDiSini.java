package id.tepat.tugas;

import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the administrator of an empty installation what comes first, and what after it. */
@UseCase
public class MulaiDiSini {

    private MulaiReader reader;

    protected MulaiDiSini() {}

    @Inject
    MulaiDiSini(MulaiReader reader) {
        this.reader = reader;
    }

    /** In the order in which they need each other; none once an official can log in. */
    @Perlu(value = Perbuatan.LIHAT_TUGAS, sebagai = Hubungan.DIRI)
    public List<LangkahMulai> langkah(Pelaku pelaku) {
        if (!pelaku.berperan(Peran.ADMIN) || reader.adaAkunPegawai() && reader.adaUnitBerpetugas()) {
            return List.of();
        }
        return List.of(
                new LangkahMulai("Perangkat daerah", "Kecamatan dan bagian yang menyampaikan laporan.", "/pengaturan/organisasi.xhtml", reader.adaUnit()),
                new LangkahMulai("Jabatan", "Jabatan tiap unit dengan atasan langsung dan pihak kedua PK.", "/pengaturan/jabatan.xhtml", reader.adaJabatan()),
                new LangkahMulai("Pegawai", "Nama, NIP, dan pangkat.", "/pengaturan/pegawai.xhtml", reader.adaPegawai()),
                new LangkahMulai("Pemangku jabatan", "Siapa memangku jabatan apa, sejak kapan.", "/pengaturan/pemangku.xhtml", reader.adaPemangku()),
                new LangkahMulai("Petugas unit", "Kepala yang mengesahkan dan jabatan yang menyusun laporan unit.", "/pengaturan/organisasi.xhtml", reader.adaUnitBerpetugas()),
                new LangkahMulai("Akun", "Agar pegawai dapat masuk.", "/pengaturan/akun.xhtml", reader.adaAkunPegawai()));
    }
}

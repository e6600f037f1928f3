package id.tepat.validasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;


/** Each rule at its edges, where the real reports have no example. */
class CekAngkaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NAIK|85|58,06|68,31|", "NAIK|100|25|24,99|SALAH", "NAIK|83|85,32|102|PEMBULATAN", "NAIK|83|85,32|103|", "NAIK|0|5|100|", "NAIK|10|10|100|",
        "TURUN|10|12|80|", "TURUN|10|12|120|SALAH", "TURUN|10|16|62,5|PERIKSA", "TURUN|10|25|0|", "TURUN|10|0|200|",
        "NAIK|13 Orang / Bulan|13 Orang / Bulan|100|", "NAIK|4 gedung dan 1 halaman|2 gedung|7|"})
    void capaian_mengikuti_target_dan_realisasi(String polaritas, String target, String realisasi, String capaian, String tingkat) {
        var hasil = cek("{'indikator':[{'sel':'t/1','nama':'x','keterangan':'ada','polaritas':'%s','target':'%s','realisasi':'%s','capaian':'%s'}]}"
                .formatted(polaritas, target, realisasi, capaian));

        assertThat(hasil).filteredOn(satu -> satu.jenis().kode().equals("aritmetika")).extracting(satu -> satu.tingkat().name())
                .isEqualTo(tingkat == null ? List.of() : List.of(tingkat));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"84,19|", "84,18|", "84,2|", "84,17|SALAH", "84|", "85|PEMBULATAN", "86|SALAH"})
    void rata_rata_IKM(String rataRata, String tingkat) {
        assertThat(tingkat(cek("{'ikm':{'triwulan':['81,25','89,51','83,84','82,14'],'rataRata':'" + rataRata + "'}}"))).isEqualTo(tingkat == null ? List.of() : List.of("ikm.rataRata aritmetika " + tingkat));
    }

    @Test
    void triwulan_tanpa_surat_tidak_ikut_dirata_ratakan() {
        assertThat(cek("{'ikm':{'sel':'ikm/1','triwulan':['80','90',null,'-'],'rataRata':'85'}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "91-100 76-90 66-75 51-65 -50|skala/2 SALAH;skala/3 SALAH;skala/4 SALAH;skala/5 SALAH;skala/1 PERIKSA",
        "95-100 80-95 50-80 -50x|skala/2 SALAH;skala/3 SALAH;skala/1 PERIKSA",
        "85- 70-85x 55-70x -55x|", "-55x 55-70x 70-85x 85-|", "70-85x 85- 55-70x -55x|", "85- 70-79x 55-70x -55x|skala/2 SALAH",
        "85- 70-85x 55-79x -55x|skala/3 SALAH", "85- 90-85x 55-70x -55x|skala/2 SALAH;skala/3 SALAH", "85- 70-84,99 -69,99|skala/2 PERIKSA;skala/3 PERIKSA",
        "85- 70-84,98 -69,99|skala/2 SALAH;skala/3 PERIKSA", "50-|skala/1.dari PERIKSA"})
    void celah_skala_disebut_pada_kelas_yang_di_bawah(String kelas, String harapan) {
        String skala = String.join(",", List.of(kelas.split(" ")).stream().map(CekAngkaTest::kelas).toList());
        var hasil = cek("{'skala':[" + skala + "]}").stream()
                .map(satu -> satu.sel() + (satu.bidang().equals("sampai") ? "" : "." + satu.bidang()) + " " + satu.tingkat()).toList();

        assertThat(hasil).containsExactlyInAnyOrder(harapan == null ? new String[0] : harapan.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "95|Sangat Tinggi|", "95|sangat  tinggi|", "120|Sangat Tinggi|", "95|Tinggi|SALAH", "90,58|Tinggi|", "90,58|Sangat Tinggi|SALAH", "10|Sangat Tinggi|SALAH", "80|Entah|SALAH"})
    void predikat_mengikuti_skala_naskah(String capaian, String predikat, String tingkat) {
        String skala = String.join(",", List.of("91-100", "76-90", "-75").stream().map(CekAngkaTest::kelas).toList())
                .replace("'k91'", "'Sangat Tinggi'").replace("'k76'", "'Tinggi'").replace("'k'", "'Rendah'");
        var hasil = cek("{'skala':[" + skala + "],'indikator':[{'sel':'t/1','nama':'x','capaian':'" + capaian + "','predikat':'" + predikat + "'}]}");

        assertThat(hasil).filteredOn(satu -> satu.jenis().kode().equals("salahKelas")).extracting(satu -> satu.tempat() + " " + satu.tingkat())
                .isEqualTo(tingkat == null ? List.of() : List.of("t/1.predikat " + tingkat));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023|2|2023-07-07|", "2023|2|2023-07-08|tanggalTerlambat SALAH", "2023|2|2023-06-29|tanggalJanggal SALAH", "2023|2|2023-06-30|tanggalJanggal PERIKSA",
        "2023|2|2023-07-02|tanggalJanggal PERIKSA", "2025|1|2025-04-14|", "2025|1|2025-04-15|tanggalTerlambat SALAH", "2031|1|2031-05-05|tanggalTerlambat PERIKSA",
        "2023|2|2023-02-30|tanggalJanggal SALAH", "2023|2|5 Juli 2023|tanggalJanggal SALAH"})
    void tanggal_tanda_tangan(int tahun, int triwulan, String tanggal, String harapan) {
        assertThat(tingkat(cek("{'tahun':" + tahun + ",'triwulan':" + triwulan + ",'tanggal':'" + tanggal + "'}")))
                .isEqualTo(harapan == null ? List.of() : List.of("naskah.tanggal " + harapan));
    }

    @Test
    void laporan_tahunan_tidak_memakai_batas_waktu_triwulan() {
        assertThat(cek("{'jenis':'TAHUNAN','tahun':2023,'tanggal':'2024-02-20'}")).isEmpty();
        assertThat(tingkat(cek("{'jenis':'TAHUNAN','tahun':2023,'tanggal':'2023-11-20'}"))).containsExactly("naskah.tanggal tanggalJanggal PERIKSA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "7.01.01 7.01.01.2.01 7.01.01.2.01.01 7.01.01.2.01.0002|", "7.01.02 7.01.01.2.01 7.01.01.2.01.01 7.01.01.2.01.02|a/1",
        "7.01.01 7.01.02.2.01 7.01.01.2.01.01 7.01.01.2.01.02|a/2", "7.01.01 7.01.01.2.01 7.01.01.2.02.01 7.01.01.2.01.02|a/3",
        "7.01.01 7.01.01.2.01 7.01.01.02.01.01 7.01.01.2.01.02|a/3", "7.01.01 7.01.01.2.01 7.01.01.2.01.1 7.01.01.2.01.02|a/3", "7.1.01 7.01.01.2.01 7.01.01.2.01.01 7.01.01.2.01.02|a/1",
        "X.XX.01 X.XX.01.2.01 X.XX.01.2.01.01 X.XX.01.2.01.02|", "5.1 5.1.02 5.1.02.01 5.1.02.02|"})
    void kode_mengikuti_induknya(String kode, String sel) {
        String[] bagian = kode.split(" ");
        String[] tingkat = {"PROGRAM", "KEGIATAN", "SUB_KEGIATAN", "SUB_KEGIATAN"};
        String[] induk = {"total", "a/1", "a/2", "a/2"};
        StringBuilder baris = new StringBuilder("{'sel':'total','nama':'Jumlah','tingkat':'TOTAL'}");
        for (int i = 0; i < 4; i++) {
            baris.append(",{'sel':'a/%d','kode':'%s','nama':'n%d','tingkat':'%s','induk':'%s'}".formatted(i + 1, bagian[i], i, tingkat[i], induk[i]));
        }

        assertThat(cek("{'anggaran':[" + baris + "]}")).filteredOn(satu -> satu.jenis().kode().equals("kodeRekening")).extracting(Ketidaksesuaian::sel)
                .isEqualTo(sel == null ? List.of() : List.of(sel));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Nilai;%|%;Nilai|t/1.satuan satuanTertukar SALAH, t/2.satuan satuanTertukar SALAH", "Nilai;%|Nilai;%|-", "Nilai;%|nilai;Persen|-", "Dokumen;%|dok.;persentase|-",
        "Laporan;%|Dokumen;%|t/1.satuan tidakKonsistenAntarTabel PERIKSA", "Nilai;%|%;%|t/1.satuan tidakKonsistenAntarTabel PERIKSA", "Nilai;%|;|-"})
    void satuan_satu_indikator_sama_di_semua_tabel(String perjanjian, String capaian, String harapan) {
        String[] pk = perjanjian.split(";", -1);
        String[] tabel = capaian.split(";", -1);
        var hasil = cek("{'perjanjian':[{'sel':'pk/1','indikator':'IKM','satuan':'%s'},{'sel':'pk/2','indikator':'Desa tertib','satuan':'%s'}],".formatted(pk[0], pk[1])
                + "'indikator':[{'sel':'t/1','nama':'ikm','satuan':'%s'},{'sel':'t/2','nama':'Desa tertib','satuan':'%s'}]}".formatted(tabel[0], tabel[1]));

        assertThat(tingkat(hasil)).isEqualTo(harapan == null ? List.of() : List.of(harapan.split(", ")));
    }

    @Test
    void satuan_yang_tertukar_disebut_kedua_tempatnya() {
        var hasil = cek("{'perjanjian':[{'sel':'pk/1','indikator':'IKM','satuan':'Nilai'},{'sel':'pk/2','indikator':'Desa tertib','satuan':'%'}],"
                + "'indikator':[{'sel':'t/1','nama':'IKM','satuan':'%'},{'sel':'t/2','nama':'Desa tertib','satuan':'Nilai'}]}");

        assertThat(hasil.get(0).pesan()).isEqualTo("Di sini satuan tertulis %, di pk/1 tertulis Nilai; pada \"Desa tertib\" sebaliknya. Periksa satuan keduanya.");
    }

    @Test
    void rupiah_di_kolom_persentase_menggantikan_hitungan_yang_tak_berarti() {
        var hasil = cek("{'indikator':[{'sel':'t/1','nama':'x','satuan':'%','target':'90','realisasi':'77.895.000','capaian':'47,51'}],"
                + "'biayaPerHasil':[{'sel':'b/1','indikator':'X','target':'90','realisasi':'77.895.000','capaian':'47,51'}]}");

        assertThat(tingkat(hasil)).containsExactly("t/1.realisasi satuanTertukar SALAH", "b/1.realisasi satuanTertukar SALAH");
    }

    @Test
    void tabel_pembanding_boleh_bertarget_lain() {
        var hasil = cek("{'tahun':2023,'indikator':[{'sel':'t1/1','tabel':'Tabel 3.1','nama':'x','target':'90'},"
                + "{'sel':'t2/1','tabel':'Target jangka menengah','nama':'X','target':'95'},{'sel':'t3/1','tabel':'Tahun 2022','nama':'x','target':'80'},"
                + "{'sel':'t4/1','tabel':'Tabel lain','nama':'x ','target':'91'},{'sel':'t5/1','tabel':'Tabel lain lagi','nama':'x','target':'90,0'}]}");

        assertThat(tingkat(hasil)).containsExactly("t2/1.target tidakKonsistenAntarTabel PERIKSA",
                "t4/1.target tidakKonsistenAntarTabel SALAH");
    }

    @Test
    void nama_yang_berulang_dalam_satu_tabel_dibedakan_oleh_sasarannya() {
        String pk = "'perjanjian':[{'sel':'p/1','sasaran':'a','indikator':'x','target':'1'},{'sel':'p/2','sasaran':'b','indikator':'x','target':'2'}]";

        assertThat(cek("{" + pk + ",'indikator':[{'sel':'t/1','sasaran':'a','nama':'x','target':'1'},{'sel':'t/2','sasaran':'b','nama':'x','target':'2'}]}")).isEmpty();
        assertThat(tingkat(cek("{" + pk + ",'indikator':[{'sel':'t/1','sasaran':'a','nama':'x','target':'2'}]}"))).containsExactly("t/1.target tidakKonsistenAntarTabel SALAH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Budi Santoso, S.Sos|19700101 199003 1 005|Drs. BUDI SANTOSO|197001011990031005|", "Budi Santoso|19700101 199003 1 005|Budi Santoso, M.Si|19710101 199003 1 005|s/2.nip",
        "Budi Santoso|19700101 199003 1 005|Siti Aminah|19700101 199003 1 005|s/2.nama", "Budi Santoso|19700101 199003 1 005|Siti Aminah|19750505 199903 2 00|s/2.nip",
        "Budi Santoso||Siti Aminah|-|", "|19700101 199003 1 005|Siti Aminah|19700101 199003 1 005|"})
    void satu_pejabat_satu_nip(String nama, String nip, String namaLain, String nipLain, String tempat) {
        String orang = "{'sel':'s/%d','jabatan':'x','nama':'%s','nip':'%s'}";
        var hasil = cek("{'penandatangan':[" + orang.formatted(1, nama == null ? "" : nama, nip == null ? "" : nip) + "," + orang.formatted(2, namaLain, nipLain) + "]}");

        assertThat(tingkat(hasil)).isEqualTo(tempat == null ? List.of() : List.of(tempat + " identitas PERIKSA"));
    }

    @Test
    void perjanjian_sebelum_dan_sesudah_perubahan_boleh_berbeda() {
        String sesudah = "{'sel':'pk-sesudah/1','indikator':'x','target':'83'}],'indikator':[{'sel':'t/1','nama':'x','target':'83'}]";

        assertThat(cek("{'perjanjian':[{'sel':'pk-sebelum/1','indikator':'x','target':'82'}," + sesudah + "}")).isEmpty();
        assertThat(tingkat(cek("{'perjanjian':[{'sel':'pk/1','indikator':'x','target':'82'}," + sesudah + "}"))).containsExactly("pk/1.target tidakKonsistenAntarTabel PERIKSA");
        assertThat(tingkat(cek("{'perjanjian':[{'sel':'pk/1','indikator':'x','target':'82'}," + sesudah.replace("'t/1','nama':'x','target':'83'", "'t/1','nama':'x','target':'84'") + "}")))
                .contains("t/1.target tidakKonsistenAntarTabel SALAH");
    }

    @Test
    void sasaran_yang_lebih_dari_satu_angka_sama_di_setiap_tabel() {
        String pk = "{'perjanjian':[{'sel':'p/1','indikator':'x','target':'4 gedung dan 1 halaman'}],'indikator':[{'sel':'t/1','nama':'x','target':'%s'}]}";

        assertThat(cek(pk.formatted("4 Gedung, 1 Halaman"))).isEmpty();
        assertThat(tingkat(cek(pk.formatted("5 gedung dan 1 halaman")))).containsExactly("t/1.target tidakKonsistenAntarTabel SALAH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"capaian|2.000.000|satuanTertukar", "capaian|52|aritmetika"})
    void rupiah_di_kolom_persen_bukan_hitungan_yang_keliru(String bidang, String tercetak, String jenis) {
        assertThat(cek("{'indikator':[{'sel':'t/1','nama':'x','target':'4','realisasi':'2','capaian':'" + tercetak + "'}],"
                + "'anggaran':[{'sel':'a/1','nama':'y','pagu':'400.000','realisasi':'200.000','persen':'" + tercetak + "'}]}"))
                .extracting(satu -> satu.tempat() + " " + satu.jenis().kode()).containsExactly("t/1." + bidang + " " + jenis, "a/1.persen " + jenis);
    }

    @Test
    void realisasi_melebihi_pagu_dan_capaian_tanpa_keterangan_hanya_petunjuk() {
        var hasil = cek("{'anggaran':[{'sel':'a/1','nama':'x','pagu':'1.000','realisasi':'1.001'}],'indikator':[{'sel':'t/1','nama':'y','capaian':'0'},"
                + "{'sel':'t/2','nama':'z','capaian':'201'},{'sel':'t/3','nama':'w','capaian':'0','keterangan':'belum mulai'}]}");

        assertThat(tingkat(hasil)).containsExactly("t/1.capaian capaianJanggal PERIKSA", "t/2.capaian capaianJanggal PERIKSA", "a/1.realisasi realisasiMelebihiPagu PERIKSA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pada Tribulan I tercapai", "triwulan 4", "TW III", "tahun 2022"})
    void kalimat_tentang_periode_lain_hanya_petunjuk(String teks) {
        assertThat(tingkat(cek("{'tahun':2023,'triwulan':2,'pernyataan':[{'sel':'p/1','teks':'" + teks + "'}]}"))).containsExactly("p/1.teks salinTempel PERIKSA");
    }

    @Test
    void kalimat_yang_membandingkan_dengan_periode_lain_wajar() {
        assertThat(cek("{'tahun':2023,'triwulan':2,'pernyataan':[{'sel':'p/1','teks':'naik dari tahun 2022 ke tahun 2023, Triwulan I dan Triwulan II'}]}")).isEmpty();
    }

    @Test
    void pesan_menyebut_nilai_yang_berselisih_bukan_mana_yang_salah() {
        var hasil = cek("{'indikator':[{'sel':'rumus/1','nama':'x','satuan':'%','pembilang':'36','penyebut':'62','realisasi':'58,60'}]}");

        assertThat(hasil).singleElement().returns("36/62 = 58,06%, tertulis 58,60; periksa ketiganya.", Ketidaksesuaian::pesan);
    }

    private static String kelas(String rentang) {
        boolean tanpaAtas = rentang.endsWith("x");
        String[] batas = rentang.replace("x", "").split("-", -1);
        return "{'label':'k" + batas[0] + "'" + (batas[0].isEmpty() ? "" : ",'dari':'" + batas[0] + "','dariTermasuk':true")
                + (batas[1].isEmpty() ? "" : ",'sampai':'" + batas[1] + "','sampaiTermasuk':" + !tanpaAtas) + "}";
    }

    private static List<String> tingkat(List<Ketidaksesuaian> hasil) {
        return hasil.stream().map(satu -> satu.tempat() + " " + satu.jenis().kode() + " " + satu.tingkat()).toList();
    }

    private static List<Ketidaksesuaian> cek(String naskah) {
        return Kasus.cek(naskah.replace('\'', '"'));
    }
}

package id.tepat.pengukuran;

/** A scale with a gap, an overlap or a bounded top; the message says where, in Indonesian. */
public class SkalaTidakSah extends IllegalArgumentException {

    private final int kelas;
    private final String bidang;

    SkalaTidakSah(int kelas, String bidang, String pesan) {
        super(pesan);
        this.kelas = kelas;
        this.bidang = bidang;
    }

    /** Which class, counted from 1 in the order given; 0 if the scale as a whole is meant. */
    public int kelas() {
        return kelas;
    }

    /** Which of its fields: {@code label}, {@code dari} or {@code sampai}. */
    public String bidang() {
        return bidang;
    }
}

package id.tepat.tugas;

/**
 * One thing that an installation needs before its first report.
 *
 * @param alamat  page where it is done, from the context root
 * @param selesai whether there is one
 */
public record LangkahMulai(String nama, String keterangan, String alamat, boolean selesai) {}

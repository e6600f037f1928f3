/**
 * The naskah as a workbook: read from our template, written back with marks. The only place that knows the library for
 * XLSX; a workbook is read as a stream, within limits, and nothing in it is ever evaluated.
 */
package id.tepat.validasi.xlsx;

/**
 * "Tugas saya": what waits for a person, most urgent first, with the working days left and why. The open steps know for
 * whom they wait; titles come through a small read model. Depends on {@code tahap}, {@code proses}, {@code organisasi},
 * {@code kalender}, {@code keamanan}; on {@code pelaporan} and {@code perjanjian} for titles only.
 */
package id.tepat.tugas;

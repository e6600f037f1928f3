/** What the diagram {@code perjanjian-kinerja} calls. */
package id.tepat.perjanjian.alur;

/**
 * The workflow engine behind one seam. Features know {@link id.tepat.proses.Alur} and the steps of the
 * diagrams in {@code bpmn/}; only {@code id.tepat.proses.camunda} knows which engine it is.
 */
package id.tepat.proses;

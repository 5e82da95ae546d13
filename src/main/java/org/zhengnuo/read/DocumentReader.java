package org.zhengnuo.read;

/** Reads one container format. Listed in {@link Readers#ALL}. */
public interface DocumentReader {

  /** The format's name in reports. */
  String token();

  /**
   * Whether the bytes are of this format.
   *
   * @param file name with its extension, which decides only where the bytes do not
   */
  boolean reads(String file, byte[] bytes);

  /** Never throws on content: what cannot be read is a finding that names the file. */
  FileReading read(String file, byte[] bytes);
}

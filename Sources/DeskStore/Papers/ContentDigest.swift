import Crypto

/// What names bytes by nothing but themselves.
public enum ContentDigest {
  /// The SHA-256 digest of bytes, in 64 hexadecimal digits, lower case.
  public static func of(_ bytes: [UInt8]) -> String {
    hexadecimal(Array(SHA256.hash(data: bytes)))
  }
}

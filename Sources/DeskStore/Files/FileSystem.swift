import CDesk

/// Which file systems a database may lie on.
enum FileSystem {
  /// Network and user-space file systems by their magic number: their locks cannot be trusted.
  static let refused: [Int64: String] = [
    0x6969: "NFS",
    0xFF53_4D42: "CIFS",
    0xFE53_4D42: "SMB",
    0x517B: "SMB",
    0x0102_1997: "9p",
    0x6573_5546: "FUSE",
    0x00C3_6400: "Ceph",
    0x5346_414F: "AFS",
  ]

  /// Refuses a path on a network file system; `magic` says the magic number that a path lies on.
  static func check(_ path: String, magic: (String) -> Int64 = { cdesk_filesystem($0) }) throws {
    let place = PrivateFile.exists(path) ? path : PrivateFile.folder(of: path)
    guard let kind = refused[magic(place)] else { return }
    throw StoreError.networkFileSystem(path: path, kind: kind)
  }
}

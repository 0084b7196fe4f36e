/// The shelf of one site: its bins, what lies in them, and which are free.
public struct ShelfMap: Hashable, Sendable {
  /// The site.
  public var site: String
  /// What lies there, in order of bin and number; what has no bin yet comes last.
  public private(set) var packets: [ShelfPacket]
  /// Every bin of the site, where the policy lists them.
  public var listed: [String]?

  /// A shelf.
  public init(site: String, packets: [ShelfPacket], listed: [String]? = nil) {
    self.site = site
    self.listed = listed
    self.packets = packets.sorted { a, b in
      let (left, right) = (Bin(a.row.bin), Bin(b.row.bin))
      return left == right ? a.row.id < b.row.id : left < right
    }
  }

  /// Bins with something in them, in order.
  public var bins: [String] {
    packets.map(\.row.bin).reduce(into: []) { if !$1.isEmpty, $0.last != $1 { $0.append($1) } }
  }

  /// The listed bins in which nothing lies, in the list's order; nil where nobody listed them.
  public var listedFree: [String]? {
    let taken = bins
    return listed?.filter { bin in !taken.contains { Site.isSame($0, bin) } }
  }

  /// Bins in which nothing lies, in order, at most `limit`.
  ///
  /// Where no list of bins is kept, a row of bins goes from 1 to the highest number in use, as
  /// `B-01` to `B-14` where something lies in `B-14`: a bin beyond the last is never promised.
  public func free(_ limit: Int = 6) -> [String] {
    if let listedFree { return Array(listedFree.prefix(limit)) }
    let taken = packets.filter { !$0.row.bin.isEmpty }.map { Bin($0.row.bin) }
    let rows = Dictionary(grouping: taken.filter { $0.number > 0 }) { $0.head }
    let open = rows.sorted { $0.key < $1.key }.flatMap { head, bins -> [String] in
      let used = Set(bins.map(\.number))
      let width = bins.map(\.digits).max() ?? 1
      let last = min(used.max() ?? 0, ShelfMap.longest)
      return (1...max(last, 1)).filter { !used.contains($0) }.prefix(limit)
        .map { head + padded($0, width) }
    }
    return Array(open.prefix(limit))
  }

  /// The highest number of a row of bins that is looked through.
  private static let longest = 999
}

/// A bin's name by its parts, so that `B-9` comes before `B-14`.
private struct Bin: Comparable {
  let head: String
  let number: Int
  let digits: Int

  init(_ name: String) {
    let tail = name.reversed().prefix { ("0"..."9").contains($0) }
    head = String(name.dropLast(tail.count))
    digits = tail.count
    number = Int(String(tail.reversed())) ?? 0
  }

  static func < (a: Bin, b: Bin) -> Bool {
    if a.isNamed != b.isNamed { return a.isNamed }
    return (a.head, a.number, a.digits) < (b.head, b.number, b.digits)
  }

  private var isNamed: Bool { !head.isEmpty || digits > 0 }
}

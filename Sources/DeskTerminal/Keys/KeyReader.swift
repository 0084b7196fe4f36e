public import DeskUI

/// From bytes to keys that mean something: the decoder, and the scans picked out of it.
public struct KeyReader {
  private var decoder: KeyDecoder
  private var collector = ScanCollector()

  /// A reader that also knows some sequences of its terminal.
  public init(known: [[UInt8]: Key] = [:]) {
    decoder = KeyDecoder(known: known)
  }

  /// Whether even a lone letter waits for what may follow.
  public var holdsLetters: Bool {
    get { collector.holdsLetters }
    set { collector.holdsLetters = newValue }
  }

  /// How many milliseconds of silence the next decision needs; none when nothing is open.
  public var patience: Int? {
    [decoder.patience, collector.patience].compactMap { $0 }.min()
  }

  /// Takes all bytes that were there to be read at once.
  public mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
    collector.take(decoder.take(bytes))
  }

  /// Decides what is open, after nothing came for as long as `patience` says.
  public mutating func settle() -> [Key] {
    guard let wait = decoder.patience, wait <= collector.patience ?? wait else {
      return collector.settle()
    }
    return collector.take(decoder.settle())
  }
}

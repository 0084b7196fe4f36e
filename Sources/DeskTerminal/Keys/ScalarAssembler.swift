/// Puts UTF-8 together byte by byte; what is not UTF-8 vanishes without taking anything with it.
///
/// ncurses' own `get_wch` waits for more after a broken byte and swallows the keys that follow.
struct ScalarAssembler {
  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  /// Whether a scalar is begun and not finished.
  var isPending: Bool { missing > 0 }

  /// Takes a byte of 0x80 or above; gives the scalar that it completes.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 == 0x80 { return continued(byte) }
    missing = 0
    switch byte {
    case 0xC2...0xDF: start(byte & 0x1F, missing: 1, least: 0x80)
    case 0xE0...0xEF: start(byte & 0x0F, missing: 2, least: 0x800)
    case 0xF0...0xF4: start(byte & 0x07, missing: 3, least: 0x10000)
    default: break
    }
    return nil
  }

  /// Forgets what was begun.
  mutating func drop() {
    missing = 0
  }

  private mutating func start(_ bits: UInt8, missing count: Int, least value: UInt32) {
    self.value = UInt32(bits)
    missing = count
    least = value
  }

  private mutating func continued(_ byte: UInt8) -> Unicode.Scalar? {
    guard missing > 0 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0, value >= least, value >= 0xA0 else { return nil }
    return Unicode.Scalar(value)
  }
}

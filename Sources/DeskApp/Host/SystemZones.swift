import DeskCore
import Foundation
import Synchronization

/// The zones of this host, by name, through Foundation; each is resolved once.
enum SystemZones {
  private static let known = Mutex<[String: TimeZone]>([:])

  static let zones = Zones { name, instant in
    zone(name).map {
      $0.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
    }
  }

  private static func zone(_ name: String) -> TimeZone? {
    known.withLock { zones in
      if let zone = zones[name] { return zone }
      let zone = TimeZone(identifier: name)
      zones[name] = zone
      return zone
    }
  }
}

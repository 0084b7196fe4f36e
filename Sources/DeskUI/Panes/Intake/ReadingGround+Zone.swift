import DeskCore

extension ReadingGround {
  /// `Chicago`: whose clock it is by which the receiving site counts.
  var zoneWords: String {
    let place = session.site.zone.split(separator: "/").last ?? ""
    return String(place.map { $0 == "_" ? " " : $0 })
  }
}

import DeskCore
import DeskStore
import DeskUI

extension Desk {
  /// Who waits to be called at this site, or at another.
  func waiting(at other: String? = nil) throws -> [WaitingVisit] {
    try store.chart { chart in
      try chart.openVisits(at: other ?? site.id).map { visit in
        let request = try chart.request(visit.request)
        let patient = try request.flatMap { try chart.patient($0.patient) }
        return WaitingVisit(visit: visit, patient: patient?.name.initialed ?? "")
      }
    }
  }
}
